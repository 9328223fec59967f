using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataQuality;
using BanjarSari.SelfService.Profile;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Import;
using BanjarSari.SelfService.Security;
using BanjarSari.SelfService.Village;
using BanjarSari.Web.Seeding;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.DataQuality;

public sealed class DataQualityRunTests : HostTest
{
    [Test]
    public async Task A_problem_is_opened_once_and_settled_when_it_is_gone()
    {
        var person = await WithoutCardAsync();

        Assert.That(await RunAsync(), Is.EqualTo(new DataQualityOutcome(1, 0)));
        Assert.That(await RunAsync(), Is.EqualTo(new DataQualityOutcome(0, 0)));
        person.FamilyId = (await Village.FamilyAsync()).Id;
        await Db.SaveChangesAsync();
        Assert.That(await RunAsync(), Is.EqualTo(new DataQualityOutcome(0, 1)));

        var problem = await Db.DataProblems.AsNoTracking().SingleAsync();
        Assert.That(problem, Has.Property("Kind").EqualTo("family-missing").And.Property("ResidentId").EqualTo(person.Id).And.Property("SettledAt").Not.Null);
    }

    [Test]
    public async Task Each_run_that_changes_something_is_an_act_and_one_that_does_not_is_none()
    {
        await WithoutCardAsync();
        await RunAsync();
        await RunAsync();

        var process = await Db.Processes.Include(row => row.Events).SingleAsync(row => row.Kind == ProcessKinds.QualityChecked);
        var changes = Services.GetRequiredService<ActLog>().Read(process.Events.Single());
        Assert.That(changes, Does.Contain(new ValueChange("opened", null, "1")));
        Assert.That((await Db.DataProblems.SingleAsync()).ProcessId, Is.EqualTo(process.Id));
    }

    [Test]
    public async Task What_an_officer_accepted_stays_accepted_while_it_stays_true()
    {
        await WithoutCardAsync();
        await RunAsync();
        await AcceptAsync("Menumpang, KK di desa lain.");
        await RunAsync();

        var problem = await Db.DataProblems.AsNoTracking().SingleAsync();
        Assert.That(problem, Has.Property("AcceptedByPost").EqualTo("Operator").And.Property("SettledAt").Null);
        var kind = (await Service.SummaryAsync(DataQualityScope.Village)).Kinds.Single(one => one.Kind == "family-missing");
        Assert.That((kind.Open, kind.Accepted), Is.EqualTo((0, 1)));
        Assert.That((await Db.Processes.Include(row => row.Events).SingleAsync(row => row.Kind == ProcessKinds.QualityAccepted)).Events, Has.Count.EqualTo(1));
    }

    [TestCase("ya", "tulis 5 sampai 400 huruf")]
    [TestCase("lihat NIK 9999 9912 0180 0001", "jangan menulis NIK")]
    public async Task A_reason_that_says_nothing_or_too_much_is_refused(string reason, string expected)
    {
        await WithoutCardAsync();
        await RunAsync();

        await Assert.ThatAsync(() => AcceptAsync(reason), Throws.InstanceOf<RegisterException>().With.Message.Contains(expected));
        Assert.That((await Db.DataProblems.AsNoTracking().SingleAsync()).AcceptedAt, Is.Null);
    }

    [Test]
    public async Task The_second_who_accepts_is_told_who_was_first()
    {
        await WithoutCardAsync();
        await RunAsync();
        await AcceptAsync("Menumpang, KK di desa lain.");

        await Assert.ThatAsync(() => AcceptAsync("Menumpang juga."), Throws.InstanceOf<RegisterConflictException>().With.Message.Contains("sudah diterima oleh Operator"));
        Assert.That(await Service.AcceptAsync(new AcceptProblemOptions { ProblemId = Guid.CreateVersion7(), Reason = "Tidak ada apa-apa." }, Operator), Is.False);
    }

    [Test]
    public async Task A_recorded_problem_is_settled_when_its_element_has_a_value()
    {
        var filled = await Village.ResidentAsync("9999991201800001", family: await Village.FamilyAsync(), change: row => row.MarriageDate = new DateOnly(2004, 6, 1));
        foreach (var element in (string[])[nameof(Resident.Occupation), nameof(Resident.Ethnicity)])
            Db.DataProblems.Add(new DataProblem { Id = Guid.CreateVersion7(), ResidentId = filled.Id, Kind = ImportProblemKinds.UnknownCode, Element = element, Detail = "…" });
        await Db.SaveChangesAsync();

        Assert.That(await RunAsync(), Is.EqualTo(new DataQualityOutcome(0, 1)));
        Assert.That((await Db.DataProblems.AsNoTracking().SingleAsync(row => row.SettledAt == null)).Element, Is.EqualTo(nameof(Resident.Ethnicity)));
    }

    [Test]
    public async Task The_touched_are_looked_at_again_without_the_rest()
    {
        var (touched, other) = (await WithoutCardAsync(), await WithoutCardAsync("9999990501800002", "TONO"));
        var recheck = NewScope().ServiceProvider.GetRequiredService<DataQualityRecheck>();

        Assert.That(await recheck.OfAsync([touched.Id]), Is.EqualTo(new DataQualityOutcome(1, 0)));
        Assert.That(await recheck.OfAsync([touched.Id]), Is.EqualTo(new DataQualityOutcome(0, 0)));
        Assert.That((await Db.DataProblems.AsNoTracking().SingleAsync()).ResidentId, Is.EqualTo(touched.Id));
        touched.State = ResidentStates.Dead;
        await Db.SaveChangesAsync();
        Assert.That(await recheck.OfAsync([touched.Id]), Is.EqualTo(new DataQualityOutcome(0, 1)));
        Assert.That(await recheck.OfAsync([other.Id]), Is.EqualTo(new DataQualityOutcome(1, 0)));
    }

    [Test]
    public async Task An_act_names_whom_it_touched()
    {
        var person = await WithoutCardAsync();
        var touched = new TouchedResidents();
        var options = new DbContextOptionsBuilder<SelfService.DataStore.SqlitePopulationDbContext>().UseSqlite(TestDatabase.ConnectionString(TestDatabase.Current)).AddInterceptors(new TouchedResidentsInterceptor(touched)).Options;
        using var gate = new SelfService.DataStore.WriteGate();
        await using var db = new SelfService.DataStore.SqlitePopulationDbContext(options, gate, Services.GetRequiredService<AuditChainer>());
        var acts = Services.GetRequiredService<ActLog>();
        var process = acts.Begin(ProcessKinds.ResidentChanged, ActingPerson.System("uji"));
        acts.Add(process, "changed", nameof(Resident), person.Id, person.Id);
        acts.Add(process, "changed", "ResidentAccount", Guid.CreateVersion7(), Guid.CreateVersion7());
        db.Processes.Add(process);
        await db.SaveChangesAsync();

        Assert.That(touched.Take(10), Is.EqualTo(new[] { person.Id }));
    }

    [Test]
    public async Task The_demo_village_is_counted_as_it_is()
    {
        await DemoVillage.SeedAsync(TestHost.Instance.Services, 400);
        await RunAsync();

        var people = await Db.Residents.AsNoTracking().Where(row => row.State == ResidentStates.Alive).ToListAsync();
        var clock = Services.GetRequiredService<VillageClock>();
        var complete = people.ConvertAll(row => Completeness.Of(row, Services.GetRequiredService<FieldCipher>(), clock.Today));
        var attested = await Db.Attestations.Where(row => row.At > clock.UtcNow.AddYears(-1)).Select(row => row.ResidentId).ToListAsync();
        var village = (await Service.SummaryAsync(DataQualityScope.Village)).Hamlets[0];
        Assert.Multiple(() =>
        {
            Assert.That(village.HamletId, Is.Null);
            Assert.That(village.Residents, Is.EqualTo(people.Count));
            Assert.That(village.Families, Is.EqualTo(people.Where(row => row.FamilyId != null).DistinctBy(row => row.FamilyId).Count()));
            Assert.That(village.FamiliesAttested, Is.EqualTo(people.Where(row => row.FamilyId != null && attested.Contains(row.Id)).DistinctBy(row => row.FamilyId).Count()).And.Positive);
            Assert.That(village.CompleteShare, Is.EqualTo(Math.Round((double)complete.Sum(one => one.Filled) / complete.Sum(one => one.Total), 4)));
            Assert.That(village.OpenProblems, Is.EqualTo(Db.DataProblems.Count(row => row.SettledAt == null && row.AcceptedAt == null)).And.Positive);
            Assert.That(village.ReportsDecided == 0, Is.EqualTo(village.MedianDecisionDays is null));
        });
    }

    [Test]
    public async Task Counts_of_a_day_are_replaced_and_days_add_up_to_a_trend()
    {
        await WithoutCardAsync();
        await RunAsync();
        await RunAsync();
        TestClock.Advance(TimeSpan.FromDays(1));
        await WithoutCardAsync("9999990501800002", "TONO");
        await RunAsync();

        var trend = (await Service.SummaryAsync(DataQualityScope.Village)).Trend;
        Assert.That(trend.Select(point => (point.Day.Day, point.OpenProblems)), Is.EqualTo(new[] { (23, 1), (24, 2) }));
        Assert.That(await Db.DataQualityCounts.CountAsync(row => row.HamletId == Guid.Empty), Is.EqualTo(2));
    }

    [Test]
    public async Task A_register_without_people_is_left_alone()
    {
        Assert.That(await RunAsync(), Is.EqualTo(new DataQualityOutcome(0, 0)));
        Assert.That(await Db.DataQualityDays.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task A_work_list_tells_whom_and_what_with_numbers_masked()
    {
        var hamlet = new Hamlet { Id = Guid.CreateVersion7(), Name = "KRAJAN" };
        Db.Hamlets.Add(hamlet);
        await Db.SaveChangesAsync();
        var person = await WithoutCardAsync();
        person.HamletId = hamlet.Id;
        await Db.SaveChangesAsync();
        await WithoutCardAsync("9999990501800002", "TONO");
        await RunAsync();

        var list = (await Service.ListAsync(new DataProblemQuery { Kind = "family-missing", HamletId = hamlet.Id }))!;
        Assert.That(list.Total, Is.EqualTo(1));
        Assert.That(list.Items.Single(), Has.Property("Name").EqualTo("BUDI SANTOSO").And.Property("MaskedNumber").EqualTo("9999••••••••0001").And.Property("Place").EqualTo("KRAJAN"));
        Assert.That(list.WhatToDo, Is.Not.Empty);
        Assert.That((await Service.ListAsync(new DataProblemQuery { Kind = "family-missing", Take = 1 }))!, Has.Property("Total").EqualTo(2).And.Property("Items").Count.EqualTo(1));
        Assert.That(await Service.ListAsync(new DataProblemQuery { Kind = "tidak-ada" }), Is.Null);
    }

    private DataQualityService Service => Services.GetRequiredService<DataQualityService>();

    private static ActingPerson Operator => new() { Kind = ActorKind.Officer, Name = "Petugas", Post = "Operator", Channel = "loket", RequestId = "uji" };

    private async Task<DataQualityOutcome> RunAsync() => await NewScope().ServiceProvider.GetRequiredService<DataQualityRun>().RunAsync();

    private async Task AcceptAsync(string reason) =>
        await NewScope().ServiceProvider.GetRequiredService<DataQualityService>().AcceptAsync(new AcceptProblemOptions { ProblemId = await Db.DataProblems.Select(row => row.Id).SingleAsync(), Reason = reason }, Operator);

    private Task<Resident> WithoutCardAsync(string nik = "9999991201800001", string name = "BUDI SANTOSO") => Village.ResidentAsync(nik, name, change: row =>
        (row.MarriageDate, row.BirthDate) = (new DateOnly(2004, 6, 1), nik == "9999991201800001" ? new DateOnly(1980, 1, 12) : new DateOnly(1980, 1, 5)));
}
