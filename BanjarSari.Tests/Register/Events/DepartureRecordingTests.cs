using BanjarSari.SelfService.Aid;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Events;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Tests.Register.Events;

public sealed class DepartureRecordingTests : EventTest
{
    [TestCase(EventKinds.Death, ResidentStates.Dead)]
    [TestCase(EventKinds.MoveOut, ResidentStates.MovedOut)]
    [TestCase(EventKinds.Missing, ResidentStates.Missing)]
    [TestCase(EventKinds.Leaving, ResidentStates.Left)]
    public async Task The_state_changes_with_an_act_and_the_spouse_becomes_head(int kind, int state)
    {
        await MakeFamilyAsync();
        var recorded = await RecordAsync(kind, Head);
        var happened = await Db.PopulationEvents.SingleAsync();
        var process = await Db.Processes.Include(row => row.Events).SingleAsync();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(recorded, Is.EqualTo(new RecordedEvent(happened.Id, Head.Id)));
            Assert.That(((await AgainAsync(Head)).State, (await AgainAsync(Head)).StateSince), Is.EqualTo((state, Day)));
            Assert.That((await AgainAsync(Wife)).FamilyRelation, Is.EqualTo(FamilyRelations.Head));
            Assert.That((happened.PreviousState, happened.NewHeadResidentId, happened.NewHeadPreviousRelation), Is.EqualTo((ResidentStates.Alive, Wife.Id, FamilyRelations.Wife)));
            Assert.That((process.Kind, process.Basis, process.ActorPost), Is.EqualTo((ProcessKinds.EventRecorded, "470/12", "Operator")));
            Assert.That(process.Events.Select(row => row.EntityKind), Is.EquivalentTo(new[] { "PopulationEvent", "Resident", "Resident" }));
            Assert.That((await Db.ElementChanges.SingleAsync()).ResidentId, Is.EqualTo(Wife.Id));
        }
    }

    [Test]
    public async Task Without_a_spouse_the_oldest_grown_child_becomes_head_and_the_others_relations_are_to_be_checked()
    {
        await MakeFamilyAsync(wife: false);
        await Village.ResidentAsync("9999990108120004", "BELUM DEWASA", Family, FamilyRelations.Child, person => (person.BirthDate, person.MaritalStatus) = (new DateOnly(2012, 8, 1), 1));
        await RecordAsync(EventKinds.Death, Head);
        Assert.That((await AgainAsync(Son)).FamilyRelation, Is.EqualTo(FamilyRelations.Head));
        Assert.That((await Db.DataProblems.SingleAsync()).Kind, Is.EqualTo(DepartureRecording.RelationsToNewHead));
    }

    [Test]
    public async Task When_nobody_fits_the_missing_head_is_put_on_the_work_list()
    {
        await MakeFamilyAsync(wife: false, son: false);
        await Village.ResidentAsync("9999990108120004", "BELUM DEWASA", Family, FamilyRelations.Child, person => (person.BirthDate, person.MaritalStatus) = (new DateOnly(2012, 8, 1), 1));
        await RecordAsync(EventKinds.Death, Head);
        Assert.That((await Db.DataProblems.SingleAsync()).Kind, Is.EqualTo(FamilyHeadRule.Missing));
    }

    [Test]
    public async Task A_member_who_leaves_changes_no_head()
    {
        await MakeFamilyAsync();
        await RecordAsync(EventKinds.MoveOut, Son);
        Assert.That((await Db.PopulationEvents.SingleAsync()).NewHeadResidentId, Is.Null);
        Assert.That((await AgainAsync(Head)).Version, Is.Zero);
    }

    [Test]
    public async Task The_last_one_closes_the_family_and_its_aid()
    {
        await MakeFamilyAsync(wife: false, son: false);
        var aid = await AidAsync(family: Family.Id);
        await RecordAsync(EventKinds.MoveOut, Head);
        Assert.That((await FamilyAgainAsync()).ClosedAt, Is.EqualTo(TestClock.Start.UtcDateTime));
        Assert.That((await AidAgainAsync(aid)).StoppedReason, Is.EqualTo("Tidak ada lagi anggota keluarga yang tercatat tinggal di desa."));
    }

    [Test]
    public async Task Personal_aid_stops_with_the_reason_and_the_familys_goes_on()
    {
        await MakeFamilyAsync();
        var (own, shared) = (await AidAsync(person: Head.Id), await AidAsync(family: Family.Id));
        await RecordAsync(EventKinds.Death, Head);
        var stopped = await AidAgainAsync(own);
        Assert.That((stopped.State, stopped.StoppedReason), Is.EqualTo((AidStates.Stopped, "Penerima tercatat meninggal dunia sejak 20 November 2026.")));
        Assert.That((await AidAgainAsync(shared)).State, Is.EqualTo(AidStates.Delivered));
    }

    [Test]
    public async Task The_account_closes_and_the_session_ends_at_once()
    {
        await MakeFamilyAsync();
        await Village.SignInAsync(Browser, Head);
        await RecordAsync(EventKinds.MoveOut, Head);
        using var answer = await Browser.GetAsync("/layanan-mandiri/profil");
        Assert.That(answer.Headers.Location?.ToString(), Does.StartWith("/layanan-mandiri/masuk"));
        Assert.That((await Db.Accounts.AsNoTracking().SingleAsync()).ClosedAt, Is.EqualTo(TestClock.Start.UtcDateTime));
    }

    [Test]
    public async Task The_widow_keeps_her_marital_status_and_stands_on_the_work_list()
    {
        await MakeFamilyAsync();
        await RecordAsync(EventKinds.Death, Head);
        var problem = await Db.DataProblems.SingleAsync();
        Assert.That((await AgainAsync(Wife)).MaritalStatus, Is.EqualTo(2));
        Assert.That((problem.Kind, problem.ResidentId, problem.Element), Is.EqualTo((DepartureRecording.WidowedSpouse, Wife.Id, nameof(Resident.MaritalStatus))));
    }

    [Test]
    public async Task The_dead_cannot_die_again_but_the_missing_can_have_died()
    {
        await MakeFamilyAsync();
        await RecordAsync(EventKinds.Missing, Son);
        await RecordAsync(EventKinds.Death, Son);
        await Refused(() => RecordAsync(EventKinds.Death, Son), "ANDI sudah tercatat meninggal dunia sejak 20 November 2026. Batalkan peristiwa itu dulu bila keliru.");
        Assert.That(await Db.Processes.CountAsync(), Is.EqualTo(2));
    }

    [Test]
    public async Task Who_moved_away_cannot_leave() =>
        await RefusedAfterAsync(EventKinds.MoveOut, EventKinds.Leaving, "ANDI sudah tercatat pindah keluar desa sejak 20 November 2026. Batalkan peristiwa itu dulu bila keliru.");

    [TestCase("2026-11-24", null, "Tanggal peristiwa tidak boleh setelah hari ini.")]
    [TestCase("1980-01-11", null, "Tanggal peristiwa tidak boleh sebelum tanggal lahir BUDI, 12 Januari 1980.")]
    [TestCase("2026-11-20", "2026-11-19", "Tanggal lapor tidak boleh sebelum tanggal peristiwa.")]
    [TestCase("2026-11-20", "2026-11-24", "Tanggal lapor tidak boleh setelah hari ini.")]
    public async Task Impossible_days_are_refused_and_nothing_is_written(string occurred, string? reported, string sentence)
    {
        await MakeFamilyAsync();
        await Refused(() => RecordAsync(EventKinds.Death, Head, options => options with { OccurredOn = DateOf(occurred), ReportedOn = reported is null ? null : DateOf(reported) }), sentence);
        Assert.That(await Db.PopulationEvents.CountAsync() + await Db.Processes.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task Unknown_codes_kinds_and_people_are_refused()
    {
        await MakeFamilyAsync();
        await Refused(() => RecordAsync(EventKinds.MoveOut, Head, options => options with { MoveReason = 77 }), "Alasan pindah: pilihan ini tidak ada dalam daftar kode.");
        await Refused(() => RecordAsync(12, Head), "Jenis peristiwa ini tidak dikenal.");
        await Refused(() => RecordAsync(EventKinds.Death, null), "Data penduduk tidak ditemukan.");
    }

    private static DateOnly DateOf(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private async Task RefusedAfterAsync(int first, int second, string sentence)
    {
        await MakeFamilyAsync();
        await RecordAsync(first, Son);
        await Refused(() => RecordAsync(second, Son), sentence);
    }

    private async Task<AidRecipient> AidAsync(Guid? person = null, Guid? family = null)
    {
        var program = new AidProgram { Id = Guid.CreateVersion7(), Name = "Bantuan", Target = person is null ? 2 : 1, FundSource = 4, Owner = "Pemerintah Desa" };
        var aid = new AidRecipient { Id = Guid.CreateVersion7(), ProgramId = program.Id, ResidentId = person, FamilyId = family, State = AidStates.Delivered };
        Db.AddRange(program, aid);
        await Db.SaveChangesAsync();
        return aid;
    }

    private Task<AidRecipient> AidAgainAsync(AidRecipient aid) => Db.AidRecipients.AsNoTracking().SingleAsync(row => row.Id == aid.Id);
}
