using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Audit;

public sealed class AccessQuestionsControllerTests : HostTest
{
    private const string Address = "/umbraco/selfservice/api/v1/access-questions";
    private const string Confidential = "/umbraco/selfservice/api/v1/audit/confidential-looks";

    [TestCase(Address, "operator")]
    [TestCase(Address, "auditor")]
    [TestCase(Confidential, "kades")]
    [TestCase(Confidential, "admin")]
    public async Task Other_roles_are_refused(string address, string role)
    {
        using var anonymous = await Browser.GetAsync(address);
        await Staff.SignInAsync(Browser, role);
        using var answer = await Browser.GetAsync(address);

        Assert.That((anonymous.StatusCode, answer.StatusCode), Is.EqualTo((HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden)));
    }

    [Test]
    public async Task A_question_is_listed_until_it_is_answered()
    {
        var question = await AskAsync();
        await Staff.SignInAsync(Browser, "kades");
        using var list = JsonDocument.Parse(await Browser.GetStringAsync(Address));
        Assert.That(list.RootElement[0].GetProperty("id").GetGuid(), Is.EqualTo(question));

        using var unknown = await Browser.PostAsJsonAsync($"{Address}/{Guid.CreateVersion7()}/answer", new { answer = "Untuk melayani surat." });
        using var empty = await Browser.PostAsJsonAsync($"{Address}/{question}/answer", new { answer = "Surat" });
        using var answer = await Browser.PostAsJsonAsync($"{Address}/{question}/answer", new { answer = "Untuk melayani surat." });
        using var again = await Browser.PostAsJsonAsync($"{Address}/{question}/answer", new { answer = "Untuk melayani surat." });

        Assert.That((unknown.StatusCode, empty.StatusCode, answer.StatusCode, again.StatusCode), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.BadRequest, HttpStatusCode.NoContent, HttpStatusCode.Conflict)));
        Assert.That(await Browser.GetStringAsync(Address), Is.EqualTo("[]"));
        Assert.That(await Browser.GetStringAsync(Address + "?open=false"), Does.Contain("Untuk melayani surat."));
        Assert.That((await Db.Processes.SingleAsync(row => row.Kind == ProcessKinds.AccessAnswered)).ActorPost, Is.EqualTo("Kepala Desa"));
    }

    [Test]
    public async Task The_auditor_reads_confidential_looks_without_their_subjects()
    {
        var me = await Village.ResidentAsync("9999991201800001");
        await LookAsync(me, "Biasa", null);
        await LookAsync(me, "Perkara terlindung", ConfidentialLooks.ProtectedCase);
        await Staff.SignInAsync(Browser, "auditor");

        var text = await Browser.GetStringAsync(Confidential);

        Assert.That(text, Does.Contain("Perkara terlindung").And.Contain(ConfidentialLooks.ProtectedCase).And.Not.Contain("Biasa").And.Not.Contain(me.Id.ToString()));
    }

    private async Task<Guid> AskAsync()
    {
        var me = await Village.ResidentAsync("9999991201800001");
        var look = await LookAsync(me, "Melayani surat", null);
        await Services.GetRequiredService<AccessQuestionService>().AskAsync(new AskAboutAccessOptions { ResidentId = me.Id, LookId = look.Id, Note = "Untuk apa?" }, ActingPerson.Resident(me.Id, "uji"));
        return (await Db.AccessQuestions.SingleAsync()).Id;
    }

    private async Task<AccessLogEntry> LookAsync(Resident subject, string purpose, string? confidential)
    {
        var officer = new ActingPerson { Kind = ActorKind.Officer, Name = "Rina", Post = "Operator", Channel = "loket", RequestId = "uji" };
        var look = Services.GetRequiredService<OfficerLooks>().Entry(AccessActions.Viewed, subject.Id, purpose, officer, confidential);
        Db.AccessLog.Add(look);
        await Db.SaveChangesAsync();
        return look;
    }
}
