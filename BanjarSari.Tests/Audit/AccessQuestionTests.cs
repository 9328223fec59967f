using System.Net;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Audit;

/// <summary>Tanyakan akses ini: from the button to the answer.</summary>
public sealed class AccessQuestionTests : HostTest
{
    private const string Address = "/layanan-mandiri/jejak-akses";

    private AccessQuestionService Questions => Services.GetRequiredService<AccessQuestionService>();

    [Test]
    public async Task A_question_is_asked_answered_and_read()
    {
        var (me, look) = await LookedAtAsync();
        var page = await Browser.OpenAsync(Address);

        using var answer = await Browser.SubmitAsync(page.QuerySelector("form[action$='handler=Ask']"), ("keterangan", "Saya tidak datang hari itu."));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        var asked = await Browser.OpenAsync(Address);
        Assert.That(asked.Words(), Does.Contain("Pertanyaan Anda sudah diterima kantor desa.").And.Contain("Ditanyakan 23 November 2026 “Saya tidak datang hari itu.” Menunggu jawaban"));
        var process = await Db.Processes.Include(row => row.Events).SingleAsync(row => row.Kind == ProcessKinds.AccessQuestioned);
        Assert.That(process.Events.Single().ResidentId, Is.EqualTo(me.Id));

        var open = await Services.GetRequiredService<AccessQuestionReader>().ListAsync(true, 0, Db.Residents);
        Assert.That(open.Single(), Has.Property("Note").EqualTo("Saya tidak datang hari itu.").And.Property("ActorName").EqualTo("Rina").And.Property("DueAt").EqualTo(TestClock.Start.UtcDateTime.AddDays(3)));
        Assert.That(await Questions.AnswerAsync(new AnswerAccessOptions { QuestionId = open[0].Id, Answer = "Surat keterangan untuk anak Anda." }, Officer("Kepala Desa")));

        var answered = await Browser.OpenAsync(Address);
        Assert.That(answered.Words(), Does.Contain("Surat keterangan untuk anak Anda. Kepala Desa, 23 November 2026"));
        Assert.That(await Db.InboxMessages.SingleAsync(), Has.Property("ResidentId").EqualTo(me.Id).And.Property("Link").EqualTo(Address));
        Assert.That(await Db.Processes.CountAsync(row => row.Kind == ProcessKinds.AccessAnswered), Is.EqualTo(1));
        Assert.That(look.Id, Is.EqualTo((await Db.AccessQuestions.SingleAsync()).AccessLogEntryId));
    }

    [Test]
    public async Task A_second_tap_asks_nothing_more()
    {
        await LookedAtAsync();
        var page = await Browser.OpenAsync(Address);
        var form = page.QuerySelector("form[action$='handler=Ask']");
        using var first = await Browser.SubmitAsync(form);
        using var second = await Browser.SubmitAsync(form);

        Assert.That(second.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That((await Browser.OpenAsync(Address)).Words(), Does.Contain("Akses ini sudah Anda tanyakan sebelumnya"));
        Assert.That(await Db.AccessQuestions.CountAsync(), Is.EqualTo(1));
    }

    [Test]
    public async Task Too_long_a_note_comes_back_with_its_words()
    {
        await LookedAtAsync();
        var page = await Browser.OpenAsync(Address);

        using var answer = await Browser.SubmitAsync(page.QuerySelector("form[action$='handler=Ask']"), ("keterangan", new string('a', 501)));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        var again = await answer.PageAsync();
        Assert.That(again.QuerySelector(".error-summary a").Words(), Is.EqualTo("Keterangan paling panjang 500 huruf. Persingkat, lalu kirim lagi."));
        Assert.That(again.QuerySelector("textarea")!.TextContent, Has.Length.EqualTo(501));
        Assert.That(again.QuerySelector(again.QuerySelector(".error-summary a")!.GetAttribute("href")!), Is.Not.Null);
        Assert.That(await Db.AccessQuestions.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task Looks_of_others_family_and_confidential_ones_are_not_there_to_be_asked_about()
    {
        var (me, _) = await LookedAtAsync();
        var other = await Village.ResidentAsync("9999990507750003", "TONO");
        var theirs = await LookAsync(other);
        var hidden = await LookAsync(me, confidential: ConfidentialLooks.ProtectedCase);
        var page = await Browser.OpenAsync(Address);
        var form = page.QuerySelector("form[action$='handler=Ask']");

        foreach (var look in new[] { theirs.Id, hidden.Id, Guid.CreateVersion7() })
        {
            using var answer = await Browser.SubmitAsync(form, ("akses", look.ToString()));
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        }

        Assert.That(await Db.AccessQuestions.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task Who_looked_or_asked_does_not_answer()
    {
        var officer = await Village.ResidentAsync("9999990507750003", "RINA");
        var me = await Village.ResidentAsync("9999991201800001");
        var look = await LookAsync(me, officer.Id);
        await Questions.AskAsync(new AskAboutAccessOptions { ResidentId = me.Id, LookId = look.Id, Note = null }, ActingPerson.Resident(me.Id, "uji"));
        var question = (await Db.AccessQuestions.SingleAsync()).Id;

        foreach (var person in new[] { officer.Id, me.Id })
            await Assert.ThatAsync(() => AnswerAsync(question, "Untuk melayani surat.", person), Throws.InstanceOf<RegisterException>().With.Message.Contains("Petugas lain yang harus menjawabnya."));
    }

    [TestCase("pendek", "tulis 10 sampai 1.000 huruf")]
    [TestCase("NIK 9999991201800001 dibuka", "jangan menulis NIK")]
    public async Task An_answer_that_says_nothing_or_too_much_is_refused(string words, string expected)
    {
        await Assert.ThatAsync(() => AnswerAsync(Guid.CreateVersion7(), words, null), Throws.InstanceOf<RegisterException>().With.Message.Contains(expected));
    }

    [Test]
    public async Task The_second_of_two_answers_is_told_who_was_first()
    {
        var (me, look) = await LookedAtAsync();
        await Questions.AskAsync(new AskAboutAccessOptions { ResidentId = me.Id, LookId = look.Id, Note = null }, ActingPerson.Resident(me.Id, "uji"));
        var question = (await Db.AccessQuestions.SingleAsync()).Id;
        await AnswerAsync(question, "Untuk melayani surat.", null);

        await Assert.ThatAsync(() => AnswerAsync(question, "Untuk hal yang lain.", null), Throws.InstanceOf<RegisterConflictException>().With.Message.Contains("sudah dijawab oleh Kepala Desa"));
        Assert.That(await AnswerAsync(Guid.CreateVersion7(), "Untuk hal yang lain.", null), Is.False);
    }

    private Task<bool> AnswerAsync(Guid question, string words, Guid? person) =>
        Questions.AnswerAsync(new AnswerAccessOptions { QuestionId = question, Answer = words }, Officer("Kepala Desa", person));

    private static ActingPerson Officer(string post, Guid? person = null) =>
        new() { Kind = ActorKind.Officer, ResidentId = person, Name = "Petugas", Post = post, Channel = "loket", RequestId = "uji" };

    private async Task<(Resident Me, AccessLogEntry Look)> LookedAtAsync()
    {
        var me = await Village.ResidentAsync("9999991201800001");
        var look = await LookAsync(me);
        await Village.SignInAsync(Browser, me);
        return (me, look);
    }

    private async Task<AccessLogEntry> LookAsync(Resident subject, Guid? officer = null, string? confidential = null)
    {
        var look = Services.GetRequiredService<OfficerLooks>().Entry(AccessActions.Viewed, subject.Id, "Melayani surat", Officer("Operator", officer) with { Name = "Rina" }, confidential);
        Db.AccessLog.Add(look);
        await Db.SaveChangesAsync();
        return look;
    }
}
