using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Elements;
using BanjarSari.SelfService.Security;
using BanjarSari.Web.Seeding;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Seeding;

/// <summary>The officers' work list of the demo.</summary>
public sealed class SeedReportsTests : HostTest
{
    [Test]
    public async Task It_shows_every_state_and_tier_and_some_that_are_late()
    {
        var reports = await SeededAsync();
        var items = reports.SelectMany(report => report.Items).ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(reports, Has.Count.EqualTo(DemoOptions.UsualReports));
            Assert.That(reports.Select(report => report.State), Is.SupersetOf(new[] { ChangeReportStates.Sent, ChangeReportStates.Checking, ChangeReportStates.NeedsImprovement, ChangeReportStates.Forwarded, ChangeReportStates.Approved, ChangeReportStates.Refused, ChangeReportStates.Withdrawn }));
            Assert.That(items.Select(item => item.State), Is.SupersetOf(ChangeItemStates.Open));
            Assert.That(items.Select(item => item.Tier), Is.SupersetOf(new[] { 1, 2, 3 }));
            Assert.That(reports.Count(report => report.State == ChangeReportStates.Sent && report.DueAt < TestClock.Start.UtcDateTime), Is.GreaterThan(1));
            Assert.That(reports.Count(report => report.FiledByOfficer is not null), Is.EqualTo(2));
        }
    }

    [Test]
    public async Task Each_is_as_the_program_itself_would_have_made_it()
    {
        var reports = await SeededAsync();
        var residents = await Db.Residents.AsNoTracking().ToDictionaryAsync(person => person.Id);
        var (cipher, rules) = (Services.GetRequiredService<FieldCipher>(), Services.GetRequiredService<ElementRules>());
        using (Assert.EnterMultipleScope())
        {
            foreach (var report in reports)
            {
                Assert.That(ReferenceNumber.IsValid(report.Reference!), report.Reference);
                Assert.That(report.State, Is.EqualTo(ChangeReportStates.Of(report.Items, false)), report.Reference);
                Assert.That(report.ClosedAt is null, Is.EqualTo(ChangeReportStates.Open.Contains(report.State)), report.Reference);
                Assert.That(report.SentAt, Is.LessThanOrEqualTo(TestClock.Start.UtcDateTime));
            }

            foreach (var item in reports.SelectMany(report => report.Items).Where(item => item.Element is not null))
            {
                var element = ElementCatalog.Of(item.Element!);
                var now = element.Get(residents[item.SubjectResidentId!.Value], cipher);
                var wanted = cipher.Open(nameof(ChangeItem), nameof(ChangeItem.NewValue), item.Id, item.NewValue);
                Assert.That(rules.Canonical(element, wanted, new DateOnly(2026, 11, 23)), Is.EqualTo(wanted), item.Element);
                Assert.That(cipher.Open(nameof(ChangeItem), nameof(ChangeItem.OldValue), item.Id, item.OldValue), item.State == ChangeItemStates.Approved ? Is.Not.EqualTo(now) : Is.EqualTo(now), item.Element);
                if (item.State == ChangeItemStates.Approved)
                    Assert.That(now, Is.EqualTo(wanted));
            }
        }
    }

    [Test]
    public async Task As_many_are_made_as_asked_but_one_a_family()
    {
        Assert.That(await SeededAsync(60), Has.Count.EqualTo(60));
    }

    private async Task<List<ChangeReport>> SeededAsync(int reports = DemoOptions.UsualReports)
    {
        await DemoVillage.SeedAsync(TestHost.Instance.Services, 400, reports: reports);
        var a = await Db.Residents.Where(person => person.NikIndex == Services.GetRequiredService<BlindIndex>().OfNik(FamilyA.HeadNik)).Select(person => person.FamilyId).SingleAsync();
        return await Db.ChangeReports.AsNoTracking().Include(report => report.Items).Where(report => report.FamilyId != a).ToListAsync();
    }
}
