using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Events;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Tests.Register.Events;

public sealed class ArrivalRecordingTests : EventTest
{
    private static readonly NewResidentOptions Newcomer = new() { Name = "Rizki Ramadhan", Sex = 1, BirthDate = new DateOnly(1999, 4, 3), Nik = "9999990304990007" };

    [Test]
    public async Task A_newcomer_joins_a_family_with_their_NIK()
    {
        await MakeFamilyAsync();
        var recorded = await RecordAsync(EventKinds.MoveIn, null, options => options with { NewResident = Newcomer, FamilyId = Family.Id, FamilyRelation = 5, OtherAddress = "Jalan Mawar 12" });
        var person = await Db.Residents.AsNoTracking().SingleAsync(row => row.Id == recorded.ResidentId);
        Assert.That((person.FamilyId, person.FamilyRelation, person.TemporaryNumber, person.NikIndex is null), Is.EqualTo((Family.Id, 5, (string?)null, false)));
        Assert.That((await Db.PopulationEvents.SingleAsync()).OtherAddress, Is.Not.Null);
    }

    [Test]
    public async Task A_newcomer_with_a_known_NIK_a_second_head_or_no_birth_date_is_refused()
    {
        await MakeFamilyAsync();
        await Refused(() => ArriveAsync(Newcomer with { Nik = "9999991201800001" }, 5), "NIK ini sudah tercatat atas nama penduduk lain. Periksa KTP-el atau KK.");
        await Refused(() => ArriveAsync(Newcomer, FamilyRelations.Head), "Keluarga ini sudah mempunyai kepala keluarga, yaitu BUDI. Ubah dulu hubungan keluarga BUDI.");
        await Refused(() => ArriveAsync(Newcomer with { BirthDate = null }, 5), "Isi tanggal lahir orang yang datang.");
        await Refused(() => ArriveAsync(Newcomer with { BirthDate = new DateOnly(2026, 11, 21) }, 5), "Tanggal datang tidak boleh sebelum tanggal lahir.");
        await Refused(() => RecordAsync(EventKinds.MoveIn, null), "Isi data orang yang datang, atau pilih penduduk yang kembali.");
        Assert.That(await Db.Processes.CountAsync(), Is.Zero);
    }

    [TestCase(EventKinds.MoveOut)]
    [TestCase(EventKinds.Missing)]
    [TestCase(EventKinds.Leaving)]
    public async Task Who_was_away_is_back(int kind)
    {
        await MakeFamilyAsync();
        await RecordAsync(kind, Son);
        await RecordAsync(EventKinds.MoveIn, Son);
        Assert.That((await AgainAsync(Son)).State, Is.EqualTo(ResidentStates.Alive));
    }

    [Test]
    public async Task The_former_head_comes_back_only_in_another_place_on_the_card()
    {
        await MakeFamilyAsync();
        await RecordAsync(EventKinds.MoveOut, Head);
        await Refused(() => RecordAsync(EventKinds.MoveIn, Head), "Keluarga ini sudah mempunyai kepala keluarga, yaitu SITI. Ubah dulu hubungan keluarga SITI.");
        await RecordAsync(EventKinds.MoveIn, Head, options => options with { FamilyRelation = FamilyRelations.Husband });
        Assert.That((await AgainAsync(Head)).FamilyRelation, Is.EqualTo(FamilyRelations.Husband));
    }

    [Test]
    public async Task A_head_who_comes_back_opens_the_closed_family()
    {
        await MakeFamilyAsync(wife: false, son: false);
        await RecordAsync(EventKinds.MoveOut, Head);
        await RecordAsync(EventKinds.MoveIn, Head);
        Assert.That((await FamilyAgainAsync()).ClosedAt, Is.Null);
    }

    [Test]
    public async Task The_living_and_the_dead_cannot_arrive()
    {
        await MakeFamilyAsync();
        await Refused(() => RecordAsync(EventKinds.MoveIn, Son), "ANDI sudah tercatat tinggal di desa.");
        await RecordAsync(EventKinds.Death, Son);
        await Refused(() => RecordAsync(EventKinds.MoveIn, Son), "ANDI sudah tercatat meninggal dunia sejak 20 November 2026. Batalkan peristiwa itu dulu bila keliru.");
    }

    [Test]
    public async Task A_newcomer_undone_by_mistake_can_arrive_again()
    {
        await MakeFamilyAsync();
        var recorded = await ArriveAsync(Newcomer, 5);
        await UndoAsync(recorded);
        var person = await Db.Residents.AsNoTracking().SingleAsync(row => row.Id == recorded.ResidentId);
        await RecordAsync(EventKinds.MoveIn, person);
        Assert.That((await AgainAsync(person)).State, Is.EqualTo(ResidentStates.Alive));
    }

    private Task<RecordedEvent> ArriveAsync(NewResidentOptions newcomer, int relation) =>
        RecordAsync(EventKinds.MoveIn, null, options => options with { NewResident = newcomer, FamilyId = Family.Id, FamilyRelation = relation });
}
