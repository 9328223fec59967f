using BanjarSari.SelfService.Aid;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Security;
using BanjarSari.SelfService.Services;
using BanjarSari.SelfService.SignIn;
using BanjarSari.Web.Seeding;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Seeding;

/// <summary>Design section 7: exactly these accounts, and what they must find.</summary>
public sealed class DemoAccountsTests : HostTest
{
    [TestCase("9999991201800001", "482915", 1, "1980-01-12", false)]
    [TestCase("9999995503820002", "605318", 2, "1982-03-15", false)]
    [TestCase("9999990507750003", "739164", 1, "1975-07-05", false)]
    [TestCase("9999992008900004", "918273", 1, "1990-08-20", true)]
    public async Task The_account_is_there_with_its_PIN(string nik, string pin, int sex, string birth, bool pending)
    {
        var person = await SeededAsync(nik);
        var account = await Db.Accounts.SingleAsync(row => row.ResidentId == person.Id);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Services.GetRequiredService<PinHasher>().Verify(person.Id, pin, account.PinHash));
            Assert.That(account.NikIndex, Is.EqualTo(person.NikIndex));
            Assert.That(account.MustChangePin, Is.EqualTo(pending));
            Assert.That(account.ActivationExpiresAt, pending ? Is.EqualTo(TestClock.Start.UtcDateTime.AddDays(14)) : Is.Null);
            Assert.That((person.Sex, person.BirthDate), Is.EqualTo((sex, DateOnly.Parse(birth, System.Globalization.CultureInfo.InvariantCulture))));
        }
    }

    [Test]
    public async Task Nobody_else_has_an_account()
    {
        await SeededAsync(FamilyA.HeadNik);
        Assert.That(await Db.Accounts.CountAsync(), Is.EqualTo(4));
    }

    [Test]
    public async Task A_and_his_wife_are_one_family_and_B_and_the_pending_one_are_others()
    {
        var a = await SeededAsync(FamilyA.HeadNik);
        var wife = await FindAsync(FamilyA.WifeNik);
        var others = new[] { a.FamilyId, (await FindAsync(FamilyB.Nik)).FamilyId, (await FindAsync(FamilyB.PendingNik)).FamilyId };
        using (Assert.EnterMultipleScope())
        {
            Assert.That(wife.FamilyId, Is.EqualTo(a.FamilyId));
            Assert.That((a.FamilyRelation, wife.FamilyRelation), Is.EqualTo((FamilyRelations.Head, FamilyRelations.Wife)));
            Assert.That(others, Is.Unique);
        }
    }

    [Test]
    public async Task A_has_aid_to_person_card_household_and_group()
    {
        var a = await SeededAsync(FamilyA.HeadNik);
        var groups = await Db.GroupMembers.Where(member => member.ResidentId == a.Id).Select(member => member.GroupId).ToListAsync();
        var aid = await Db.AidRecipients.Include(row => row.Disbursements).Include(row => row.Program)
            .Where(row => row.ResidentId == a.Id || row.FamilyId == a.FamilyId || row.HouseholdId == a.HouseholdId || groups.Contains(row.GroupId!.Value)).ToListAsync();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(aid.Select(row => row.Program!.Target).Distinct().Order(), Is.EqualTo(new[] { 1, 2, 3, 4 }));
            Assert.That(aid.Select(row => row.State), Is.SupersetOf(new[] { AidStates.Proposed, AidStates.Decided, AidStates.Delivered, AidStates.Stopped }));
            Assert.That(aid.Single(row => row.State == AidStates.Stopped).StoppedReason, Is.Not.Empty);
            Assert.That(aid.SelectMany(row => row.Disbursements).Any(row => row.AmountRupiah > 0 && row.Delivered));
            Assert.That(aid.SelectMany(row => row.Disbursements).Any(row => row.Goods is not null));
        }
    }

    [Test]
    public async Task A_has_services_in_several_states_over_two_years()
    {
        var a = await SeededAsync(FamilyA.HeadNik);
        var records = await Db.ServiceRecords.Include(row => row.Steps).Where(row => row.ResidentId == a.Id).ToListAsync();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(records.Select(row => row.State), Is.SupersetOf(new[] { ServiceStates.Collected, ServiceStates.Ready, ServiceStates.AwaitingSignature, ServiceStates.Incomplete, ServiceStates.Cancelled }));
            Assert.That(records.Select(row => row.RequestedAt.Year).Distinct().Count(), Is.GreaterThanOrEqualTo(3));
            Assert.That(records.All(row => row.Steps.Count > 0 && row.Steps.MaxBy(step => step.At)!.State == row.State));
            Assert.That(records.All(row => ReferenceNumber.IsValid(row.Reference)));
        }
    }

    [Test]
    public async Task A_has_one_open_and_one_decided_report_whose_approved_item_stands_in_the_history()
    {
        var a = await SeededAsync(FamilyA.HeadNik);
        var reports = await Db.ChangeReports.Include(row => row.Items).Where(row => row.ReporterResidentId == a.Id).ToListAsync();
        var open = reports.Single(row => ChangeReportStates.Open.Contains(row.State));
        var decided = reports.Single(row => row.ClosedAt is not null);
        var approved = decided.Items.Single(item => item.State == ChangeItemStates.Approved);
        var history = await Db.ElementChanges.SingleAsync(change => change.ResidentId == a.Id && change.Element == approved.Element);
        var cipher = Services.GetRequiredService<FieldCipher>();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(open.Items.All(item => item.State == ChangeItemStates.Waiting));
            Assert.That(decided.Items.Single(item => item.State == ChangeItemStates.Refused).Answer, Is.Not.Empty);
            Assert.That(cipher.Open(nameof(ElementChange), nameof(ElementChange.NewValue), history.Id, history.NewValue), Is.EqualTo($"{a.Occupation}"));
        }
    }

    [Test]
    public async Task The_activation_PIN_of_an_older_store_gets_its_days_again_once()
    {
        await SeededAsync(FamilyA.HeadNik);
        TestClock.Advance(TimeSpan.FromDays(15));
        await ExtendAsync();
        await ExtendAsync();
        var account = await Db.Accounts.AsNoTracking().SingleAsync(row => row.MustChangePin);
        Assert.That(account.ActivationExpiresAt, Is.EqualTo(TestClock.Start.UtcDateTime.AddDays(29)));
        Assert.That(await Db.Processes.CountAsync(), Is.EqualTo(2));
    }

    private Task ExtendAsync() => DemoAccounts.ExtendActivationAsync(Db, Services.GetRequiredService<BlindIndex>(), Services.GetRequiredService<ActLog>(), TestHost.Instance.Clock.GetUtcNow().UtcDateTime, CancellationToken.None);

    private async Task<Resident> SeededAsync(string nik)
    {
        await DemoVillage.SeedAsync(TestHost.Instance.Services, DemoVillage.Smallest);
        return await FindAsync(nik);
    }

    private Task<Resident> FindAsync(string nik)
    {
        var index = Services.GetRequiredService<BlindIndex>().OfNik(nik);
        return Db.Residents.SingleAsync(person => person.NikIndex == index);
    }
}
