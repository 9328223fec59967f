using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataQuality;
using BanjarSari.SelfService.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.DataQuality;

public sealed class DataQualityControllerTests : HostTest
{
    private const string Address = "/umbraco/selfservice/api/v1/data-quality";

    [Test]
    public async Task Without_an_officer_it_is_401_and_for_the_wrong_role_403()
    {
        using var anonymous = await Browser.GetAsync(Address);
        await Village.SignInAsync(Browser, await Village.ResidentAsync("9999991201800001"));
        using var resident = await Browser.GetAsync(Address);
        Assert.That((anonymous.StatusCode, resident.StatusCode), Is.EqualTo((HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized)));

        foreach (var role in (string[])["editor", "auditor", "admin"])
        {
            var browser = NewBrowser();
            await Staff.SignInAsync(browser, role);
            using var answer = await browser.GetAsync(Address);
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden), role);
        }
    }

    [Test]
    public async Task The_summary_lists_every_rule_with_what_waits()
    {
        await ProblemAsync();
        await Staff.SignInAsync(Browser, "operator");

        using var summary = JsonDocument.Parse(await Browser.GetStringAsync(Address));

        var kinds = summary.RootElement.GetProperty("kinds").EnumerateArray().ToDictionary(kind => kind.GetProperty("kind").GetString()!, kind => kind.GetProperty("open").GetInt32());
        Assert.That(kinds, Has.Count.EqualTo(QualityRules.All.Count));
        Assert.That(kinds["family-missing"], Is.EqualTo(1));
        Assert.That(summary.RootElement.GetProperty("trend").GetArrayLength(), Is.EqualTo(1));
        Assert.That(summary.RootElement.GetProperty("hamlets")[0].GetProperty("hamletId").ValueKind, Is.EqualTo(JsonValueKind.Null));
    }

    [Test]
    public async Task A_list_masks_numbers_and_an_unknown_kind_is_404()
    {
        await ProblemAsync();
        await Staff.SignInAsync(Browser, "operator");

        var text = await Browser.GetStringAsync($"{Address}/family-missing?skip=0&take=5");
        using var unknown = await Browser.GetAsync($"{Address}/tidak-ada");

        Assert.That(text, Does.Contain("BUDI SANTOSO").And.Contain("whatToDo").And.Not.Contain("9999991201800001"));
        Assert.That(unknown.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task An_area_officer_sees_only_the_own_area()
    {
        var (here, there) = (new Rt { Id = Guid.CreateVersion7(), Number = "001" }, new Rt { Id = Guid.CreateVersion7(), Number = "002" });
        Db.Rts.AddRange(here, there);
        await Db.SaveChangesAsync();
        await PersonAsync("9999991201800001", "BUDI SANTOSO", here.Id);
        await PersonAsync("9999990501800002", "TONO", there.Id);
        await CheckAsync();
        await Staff.OfficerAsync("wilayah", null, officer => officer.RtId = here.Id);
        await Staff.SignInAsync(Browser, "wilayah");

        var text = await Browser.GetStringAsync($"{Address}/family-missing");
        using var summary = JsonDocument.Parse(await Browser.GetStringAsync(Address));

        Assert.That(text, Does.Contain("BUDI").And.Not.Contain("TONO").And.Contain("\"total\":1"));
        Assert.That(summary.RootElement.GetProperty("kinds").EnumerateArray().Single(kind => kind.GetProperty("kind").GetString() == "family-missing").GetProperty("open").GetInt32(), Is.EqualTo(1));
        Assert.That(summary.RootElement.GetProperty("hamlets").GetArrayLength(), Is.Zero);
    }

    [Test]
    public async Task Accepting_needs_a_deciding_officer_and_leaves_an_act()
    {
        var problem = await ProblemAsync();
        var clerk = NewBrowser();
        await Staff.SignInAsync(clerk, "operator");
        using var refused = await AcceptAsync(clerk, problem, "Menumpang, KK di desa lain.");
        Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));

        await Staff.SignInAsync(Browser, "verifikator");
        using var wrong = await AcceptAsync(Browser, problem, "ya");
        using var unknown = await AcceptAsync(Browser, Guid.CreateVersion7(), "Menumpang, KK di desa lain.");
        using var accepted = await AcceptAsync(Browser, problem, "Menumpang, KK di desa lain.");
        using var again = await AcceptAsync(Browser, problem, "Menumpang, KK di desa lain.");

        Assert.That((wrong.StatusCode, unknown.StatusCode, accepted.StatusCode, again.StatusCode), Is.EqualTo((HttpStatusCode.BadRequest, HttpStatusCode.NotFound, HttpStatusCode.NoContent, HttpStatusCode.Conflict)));
        var process = await Db.Processes.SingleAsync(row => row.Kind == ProcessKinds.QualityAccepted);
        Assert.That(process, Has.Property("ActorPost").EqualTo("Kepala Seksi Pelayanan").And.Property("Channel").EqualTo("loket").And.Property("Basis").EqualTo("Menumpang, KK di desa lain."));
    }

    [Test]
    public async Task Nobody_accepts_a_problem_of_the_own_record_or_family()
    {
        var family = await Village.FamilyAsync();
        var me = await Village.ResidentAsync("9999991201800001", family: family, relation: FamilyRelations.OtherKin, change: row => row.MarriageDate = new DateOnly(2004, 6, 1));
        await CheckAsync();
        await Staff.OfficerAsync("verifikator", me);
        await Staff.SignInAsync(Browser, "verifikator");

        using var answer = await AcceptAsync(Browser, await Db.DataProblems.Select(row => row.Id).SingleAsync(), "Memang demikian adanya.");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("keluarga Anda sendiri"));
    }

    private static Task<HttpResponseMessage> AcceptAsync(HttpClient browser, Guid problem, string reason) =>
        browser.PostAsJsonAsync($"{Address}/problems/{problem}/accept", new { reason });

    private Task<Resident> PersonAsync(string nik, string name, Guid? rt = null) => Village.ResidentAsync(nik, name, change: row =>
        (row.MarriageDate, row.BirthDate, row.RtId) = (new DateOnly(2004, 6, 1), nik == "9999991201800001" ? new DateOnly(1980, 1, 12) : new DateOnly(1980, 1, 5), rt));

    private async Task<Guid> ProblemAsync()
    {
        await PersonAsync("9999991201800001", "BUDI SANTOSO");
        await CheckAsync();
        return await Db.DataProblems.Select(row => row.Id).SingleAsync();
    }

    private async Task CheckAsync() => await NewScope().ServiceProvider.GetRequiredService<DataQualityRun>().RunAsync();
}
