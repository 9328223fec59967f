using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.ChangeReports.Decisions;
using BanjarSari.SelfService.Register;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Tests.ChangeReports.Decisions;

public sealed class ReportRemindersTests : DecisionTest
{
    [Test]
    public async Task After_thirty_days_the_resident_is_reminded_once_to_bring_it_to_Disdukcapil()
    {
        var report = await ReportAsync(Education(), new ItemSpec { Element = nameof(Resident.BloodType), Old = "4", New = "1", Tier = 1 });
        await ApproveAsync(report, Verifier);
        await ApproveAsync(report, Verifier, ordinal: 2);
        TestClock.Advance(TimeSpan.FromDays(29));
        Assert.That(await In<ReportReminders>().RunOnceAsync(), Is.Zero);

        TestClock.Advance(TimeSpan.FromDays(1));
        Assert.That(await In<ReportReminders>().RunOnceAsync(), Is.EqualTo(1));
        Assert.That(await In<ReportReminders>().RunOnceAsync(), Is.Zero);
        Assert.That(await Db.InboxMessages.OrderBy(row => row.At).Select(row => row.Title).LastAsync(), Is.EqualTo($"Laporan {report.Reference}: sudah ke Disdukcapil?"));
        Assert.That(await Db.Processes.CountAsync(row => row.Kind == ProcessKinds.ReportReminded), Is.EqualTo(1));
        await AssertChainAsync();
    }

    [TestCase(nameof(Resident.Ethnicity), null, "JAWA", ExpectedResult = 0)]
    [TestCase(nameof(Resident.Education), "5", "8", ExpectedResult = 1)]
    public async Task<int> Only_of_what_stands_on_the_card_too(string element, string? old, string now)
    {
        await ApproveAsync(await ReportAsync(new ItemSpec { Element = element, Old = old, New = now, Tier = 1 }), Verifier);
        TestClock.Advance(TimeSpan.FromDays(31));
        return await In<ReportReminders>().RunOnceAsync();
    }

    [Test]
    public async Task Of_a_forwarded_one_that_the_new_document_is_awaited()
    {
        var report = await ReportAsync(new ItemSpec { Element = nameof(Resident.Name), Old = "BUDI", New = "BUDDI", Tier = 3 });
        await In<ItemForwarding>().ForwardAsync(new ForwardItemOptions { Reference = report.Reference!, Ordinal = 1, Version = 0 }, Verifier, "uji");
        TestClock.Advance(TimeSpan.FromDays(30));
        await In<ReportReminders>().RunOnceAsync();
        Assert.That(await Db.InboxMessages.OrderBy(row => row.At).Select(row => row.Body).LastAsync(), Does.StartWith("Laporan Anda menunggu dokumen baru dari Disdukcapil."));
    }
}
