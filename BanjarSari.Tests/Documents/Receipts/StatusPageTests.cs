using System.Net;
using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.Documents.Receipts;
using BanjarSari.SelfService.Register;
using BanjarSari.Tests.Documents.OfficialForms;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Documents.Receipts;

public sealed class StatusPageTests : HostTest
{
    private const string Address = "/status-laporan";

    // Each test asks for a number of its own: the count of look-ups for a number lives in the shared host.
    private async Task<(string Number, string Code)> ReportAsync(string number, string state = ChangeReportStates.Checking)
    {
        var head = await Village.ResidentAsync("9999991201800001", "Budi Santoso", await Village.FamilyAsync());
        var report = await new Reports(Services, number).Change(head, nameof(Resident.Education), "5", "8").SendAsync(head, state);
        return (number, Services.GetRequiredService<ReceiptCodes>().Of(report.Id));
    }

    private async Task<HttpResponseMessage> AskAsync(string number, string code)
    {
        var page = await Browser.OpenAsync(Address);
        return await Browser.SendAsync(page, "form[action='/status-laporan']", ("nomor", number), ("kode", code));
    }

    [Test]
    public async Task Number_and_code_show_state_and_dates_and_nothing_else()
    {
        var (number, code) = await ReportAsync("LPR-2026-000201-A");

        using var answer = await AskAsync(number, code);
        var words = (await answer.DocumentAsync()).Words();

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(words, Does.Contain("diperiksa").And.Contain("23 November 2026").And.Contain("26 November 2026 pukul 10.00 WIB"));
        Assert.That(words, Does.Not.Contain("Budi").And.Not.Contain("Pendidikan"));
        Assert.That(answer.Headers.CacheControl!.NoStore);
    }

    [TestCase("lpr 2026 000202 b")]
    [TestCase("LPR2026000202B")]
    public async Task However_it_is_written(string written)
    {
        var (_, code) = await ReportAsync("LPR-2026-000202-B");

        using var answer = await AskAsync(written, code.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant());

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task A_wrong_code_a_wrong_number_and_nonsense_get_one_answer()
    {
        var (number, code) = await ReportAsync("LPR-2026-000203-C");
        var answers = new List<string>();

        foreach (var (asked, secret) in new[] { (number, "AAAA-AAAA"), ("LPR-2026-999203-C", code), (number, "x"), ("apa saja", "y") })
        {
            using var answer = await AskAsync(asked, secret);
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
            answers.Add((await answer.BodyWithoutTokensAsync()).Replace(WebUtility.HtmlEncode(asked), "", StringComparison.Ordinal));
        }

        Assert.That(answers.Distinct().Count(), Is.EqualTo(1));
        Assert.That(answers[0], Does.Contain("belum cocok"));
    }

    [TestCase("", "AAAA-AAAA", "Isi nomor laporan.")]
    [TestCase("LPR-2026-000204-D", "", "Isi kode status.")]
    public async Task Both_are_asked_for(string number, string code, string sentence)
    {
        using var answer = await AskAsync(number, code);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That((await answer.DocumentAsync()).QuerySelector(".error-summary a")!.TextContent, Is.EqualTo(sentence));
    }

    [Test]
    public async Task One_number_is_asked_for_at_most_twenty_times_an_hour()
    {
        var (number, code) = await ReportAsync("LPR-2026-000205-E");
        for (var guess = 0; guess < 20; guess++)
            (await AskAsync(number, $"AAAA-AAA{guess % 10}")).Dispose();

        using var refused = await AskAsync(number, code);
        TestClock.Advance(TimeSpan.FromHours(1));
        using var later = await AskAsync(number, code);

        Assert.That((refused.StatusCode, later.StatusCode), Is.EqualTo((HttpStatusCode.TooManyRequests, HttpStatusCode.OK)));
        Assert.That(await refused.Content.ReadAsStringAsync(), Does.Contain("Terlalu banyak pemeriksaan"));
    }

    [Test]
    public async Task A_report_that_was_not_sent_is_not_there()
    {
        var head = await Village.ResidentAsync("9999991201800001");
        var draft = await new Reports(Services).Change(head, nameof(Resident.Education), "5", "8").SendAsync(head, ChangeReportStates.Draft);

        using var answer = await AskAsync("", Services.GetRequiredService<ReceiptCodes>().Of(draft.Id));
        using var named = await AskAsync(Reports.Reference, Services.GetRequiredService<ReceiptCodes>().Of(draft.Id));

        Assert.That((answer.StatusCode, named.StatusCode), Is.EqualTo((HttpStatusCode.BadRequest, HttpStatusCode.NotFound)));
    }
}
