using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.ChangeReports.Decisions;
using BanjarSari.SelfService.Officers;
using BanjarSari.SelfService.Register;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Tests.ChangeReports.Decisions;

/// <summary>Nobody decides on their own data or their family's: by person.</summary>
public sealed class InvolvementTests : DecisionTest
{
    private const string Own = "Laporan ini menyangkut data Anda sendiri atau keluarga Anda. Petugas lain yang harus menanganinya.";

    [Test]
    public async Task Not_the_reporter_nor_anybody_on_the_card()
    {
        var report = await ReportAsync(Education());
        await Refused<OfficerException>(() => ApproveAsync(report, Officer(OfficerRoles.Verifier, resident: Head.Id)), Own);
        await Refused<OfficerException>(() => ApproveAsync(report, Officer(OfficerRoles.VillageHead, resident: Wife.Id)), Own);
        await Refused<OfficerException>(() => RefuseAsync(report, Officer(OfficerRoles.VillageHead, resident: Wife.Id)), Own);
        Assert.That(await Db.Processes.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task Not_when_the_subject_has_left_the_officers_card_since()
    {
        var report = await ReportAsync(Education());
        var subject = await Db.Residents.SingleAsync(row => row.Id == Head.Id);
        subject.FamilyId = (await Village.FamilyAsync(kk: null)).Id;
        await Db.SaveChangesAsync();
        await Refused<OfficerException>(() => ApproveAsync(report, Officer(OfficerRoles.Verifier, resident: Wife.Id)), Own);
    }

    [Test]
    public async Task Not_when_the_officer_has_left_that_card_since()
    {
        var report = await ReportAsync(Education());
        Db.PopulationEvents.Add(new SelfService.Register.Events.PopulationEvent { Id = Guid.CreateVersion7(), ResidentId = Wife.Id, Kind = 5, FamilyId = Family.Id, OccurredOn = new DateOnly(2010, 1, 1), ReportedOn = new DateOnly(2010, 1, 1) });
        (await Db.Residents.SingleAsync(row => row.Id == Wife.Id)).FamilyId = null;
        await Db.SaveChangesAsync();
        await Refused<OfficerException>(() => ApproveAsync(report, Officer(OfficerRoles.Verifier, resident: Wife.Id)), Own);
    }

    [Test]
    public async Task Not_who_is_only_named_in_the_item()
    {
        var spouse = await Village.ResidentAsync("9999990507750003", "RATNA", change: person => person.Sex = 2);
        var report = await ReportAsync(new ItemSpec { Kind = ReportKinds.Marriage, Tier = 1, Details = new() { ["spouse"] = spouse.Id.ToString(), ["MaritalStatus"] = "2", ["MarriageDate"] = "2026-11-01" } });
        await Refused<OfficerException>(() => ApproveAsync(report, Officer(OfficerRoles.Verifier, resident: spouse.Id)), Own);
    }

    [Test]
    public async Task A_neighbour_may()
    {
        var report = await ReportAsync(Education());
        var neighbour = await Village.ResidentAsync("9999990507750003", "WATI", await Village.FamilyAsync(kk: null));
        Assert.That((await ApproveAsync(report, Officer(OfficerRoles.Verifier, resident: neighbour.Id)))!.Changed, Is.True);
    }

    [Test]
    public async Task Who_filed_it_at_the_counter_does_not_check_it_under_another_account_either()
    {
        await MakeFamilyAsync();
        var person = await Village.ResidentAsync("9999990507750003", "WATI");
        Db.Officers.Add(new Officer { UserKey = Operator.UserKey, Name = "WATI", Post = "Operator", ResidentId = person.Id });
        var report = await ReportAsync(Education());
        await Db.SaveChangesAsync();
        Db.Entry(report).Property(row => row.FiledByOfficer).CurrentValue = Operator.UserKey;
        await Db.SaveChangesAsync();

        await Refused<OfficerException>(() => ApproveAsync(report, Officer(OfficerRoles.Verifier, resident: person.Id)), "Laporan ini Anda catat sendiri di loket. Petugas lain yang harus memeriksanya.");
        Assert.That((await ApproveAsync(report, Verifier))!.Changed, Is.True);
    }

    [Test]
    public async Task What_may_be_done_is_told_with_the_reason()
    {
        var report = await ReportAsync(Education(), Education(tier: 2));
        var rights = await In<DecisionRights>().OfAsync(await AgainAsync(report), VillageHead);
        Assert.That(rights[1], Is.EqualTo(new[] { new ActRight("approve", null), new ActRight("refuse", null), new ActRight("ask", null) }));
        Assert.That(rights[2][0].WhyNot, Does.StartWith("Butir ini perlu dua petugas."));
        Assert.That((await In<DecisionRights>().OfAsync(await AgainAsync(report), Officer(OfficerRoles.Verifier, resident: Wife.Id)))[1].Select(right => right.WhyNot), Is.All.EqualTo(Own));
        Assert.That((await In<DecisionRights>().OfReportAsync(await AgainAsync(report), VillageHead)).Select(right => right.Act), Is.EqualTo(new[] { "take", "assign", "message" }));
    }
}
