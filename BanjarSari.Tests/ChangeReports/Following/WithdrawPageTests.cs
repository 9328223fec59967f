using System.Net;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.ChangeReports;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Tests.ChangeReports.Following;

public sealed class WithdrawPageTests : ReportTest
{
    private string _number = null!;

    [SetUp]
    public async Task SendTwoItemsAsync()
    {
        await DraftAsync();
        await DraftAsync("Religion", "3", kind: "surat-agama");
        _number = await SendAsync();
    }

    [Test]
    public async Task It_asks_first_and_names_what_would_go()
    {
        var page = await Browser.OpenAsync($"{Home}/{_number}/tarik/2");

        Assert.That(page.Words(), Does.Contain("Agama (Anda sendiri)").And.Not.Contain("Pendidikan"));
        Assert.That((await ItemAsync()).State, Is.EqualTo(ChangeItemStates.Waiting));
    }

    [Test]
    public async Task One_item_goes_and_the_rest_stays()
    {
        await StepAsync($"{Home}/{_number}/tarik/2", $"{Home}/{_number}");

        var report = (await ReportsAsync()).Single();
        Assert.That(report.Items.OrderBy(item => item.Ordinal).Select(item => item.State), Is.EqualTo(new[] { ChangeItemStates.Waiting, ChangeItemStates.Withdrawn }));
        Assert.That((report.State, report.ClosedAt), Is.EqualTo((ChangeReportStates.Sent, (DateTime?)null)));
        Assert.That((await ActsAsync(ProcessKinds.ReportWithdrawn)).Single().Events, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task All_of_it_goes_once_and_a_second_time_nothing_is_written()
    {
        await StepAsync($"{Home}/{_number}/tarik", $"{Home}/{_number}");
        await StepAsync($"{Home}/{_number}/tarik", $"{Home}/{_number}");

        var report = (await ReportsAsync()).Single();
        Assert.That((report.State, report.Items.All(item => item.OpenKey is null)), Is.EqualTo((ChangeReportStates.Withdrawn, true)));
        Assert.That(await ActsAsync(ProcessKinds.ReportWithdrawn), Has.Count.EqualTo(1));
        Assert.That((await Browser.OpenAsync($"{Home}/{_number}")).Words(), Does.Contain("Laporan ini dibatalkan.").And.Contain("dibatalkan pelapor"));
    }

    [Test]
    public async Task What_is_decided_stays_decided()
    {
        await DecideAsync(ChangeItemStates.Approved);
        await StepAsync($"{Home}/{_number}/tarik", $"{Home}/{_number}");

        var report = (await ReportsAsync()).Single();
        Assert.That(report.Items.OrderBy(item => item.Ordinal).Select(item => item.State), Is.EqualTo(new[] { ChangeItemStates.Approved, ChangeItemStates.Withdrawn }));
        using var gone = await Browser.GetAsync($"{Home}/{_number}/tarik/1");
        Assert.That(gone.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Only_the_reporter_may()
    {
        var wife = await BrowserOfAsync(Wife);

        using var shown = await wife.GetAsync($"{Home}/{_number}/tarik");
        using var posted = await PostAsync(wife, $"{Home}/{_number}/tarik");

        Assert.That((shown.StatusCode, posted.StatusCode), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.NotFound)));
        Assert.That((await ItemAsync()).State, Is.EqualTo(ChangeItemStates.Waiting));
    }

    [Test]
    public async Task Afterwards_it_may_be_reported_again()
    {
        await StepAsync($"{Home}/{_number}/tarik", $"{Home}/{_number}");

        await DraftAsync();

        Assert.That(await SendAsync(), Is.Not.EqualTo(_number));
    }

    [Test]
    public async Task Who_was_asked_to_agree_is_told()
    {
        await DraftAsync(who: "2");
        var second = await SendAsync();

        await StepAsync($"{Home}/{second}/tarik", $"{Home}/{second}");

        Assert.That(await Db.InboxMessages.CountAsync(row => row.ResidentId == Wife.Id && row.Title == "Usulan perubahan data Anda dibatalkan"), Is.EqualTo(1));
    }
}
