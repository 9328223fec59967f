using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Elements;
using BanjarSari.SelfService.Register.Events;
using BanjarSari.SelfService.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Register.Events;

public sealed class BirthRecordingTests : EventTest
{
    private static readonly NewResidentOptions Child = new() { Name = "Kirana Putri", Sex = 2, Elements = new Dictionary<string, string?> { [nameof(Resident.BirthPlace)] = "Banjar Sari", [nameof(Resident.BirthWeightGrams)] = "3100" } };

    [Test]
    public async Task The_child_stands_in_the_family_with_a_temporary_number_and_the_parents()
    {
        await MakeFamilyAsync();
        var child = await BornAsync(Child with { MotherId = Wife.Id, FatherId = Head.Id });
        using (Assert.EnterMultipleScope())
        {
            Assert.That((child.FamilyId, child.FamilyRelation, child.State), Is.EqualTo((Family.Id, FamilyRelations.Child, ResidentStates.Alive)));
            Assert.That((child.BirthDate, child.BirthPlace, child.BirthWeightGrams), Is.EqualTo((Day, "Banjar Sari", 3_100)));
            Assert.That((child.NikIndex, child.TemporaryNumber), Is.EqualTo(((byte[]?)null, "0999999200100001")));
            Assert.That((child.Source, child.Religion, child.Citizenship), Is.EqualTo(("Surat keterangan lahir 470/12", 1, 1)));
            Assert.That(Read(child, nameof(Resident.MotherName)), Is.EqualTo("SITI"));
            Assert.That(Read(child, nameof(Resident.FatherNik)), Is.EqualTo("9999991201800001"));
            Assert.That(child.RecordedByProcessId, Is.EqualTo((await Db.Processes.SingleAsync()).Id));
        }
    }

    [Test]
    public async Task The_next_child_gets_the_next_number()
    {
        await MakeFamilyAsync();
        await BornAsync(Child with { MotherId = Wife.Id });
        var second = await BornAsync(Child with { MotherId = Wife.Id, Name = "Kartika Putri" });
        Assert.That(second.TemporaryNumber, Is.EqualTo("0999999200100002"));
    }

    [Test]
    public async Task A_child_of_the_son_is_a_grandchild_of_the_head()
    {
        await MakeFamilyAsync();
        Assert.That((await BornAsync(Child with { FatherId = Son.Id })).FamilyRelation, Is.EqualTo(FamilyRelations.Grandchild));
    }

    [Test]
    public async Task The_same_child_twice_is_refused()
    {
        await MakeFamilyAsync();
        await BornAsync(Child with { MotherId = Wife.Id });
        await Refused(() => BornAsync(Child with { MotherId = Wife.Id }), "Anak dengan nama dan tanggal lahir ini sudah tercatat dalam keluarga itu.");
        Assert.That(await Db.Processes.CountAsync(), Is.EqualTo(1));
    }

    [Test]
    public async Task Impossible_parents_are_refused()
    {
        await MakeFamilyAsync();
        await Refused(() => BornAsync(Child with { MotherId = Head.Id }), "Ibu: jenis kelamin BUDI tidak sesuai.");
        await Refused(() => BornAsync(Child with { FatherId = Guid.Empty }), "Ayah tidak ditemukan dalam data penduduk.");
        await Refused(() => BornAsync(Child), "Pilih ibu atau ayah yang tercatat dalam sebuah keluarga, atau pilih keluarga anak ini.");
        await Refused(() => RecordAsync(EventKinds.Birth, null), "Isi nama dan jenis kelamin anak yang lahir.");
        await Refused(() => BornAsync(Child with { MotherId = Wife.Id, Name = " " }), "Nama lengkap: tidak boleh kosong.");
        await Refused(() => RecordAsync(EventKinds.Birth, null, options => options with { NewResident = Child with { FatherId = Son.Id }, OccurredOn = new DateOnly(2015, 1, 1) }), "Ayah: ANDI terlalu muda untuk anak ini. Periksa tanggal lahirnya.");
    }

    [Test]
    public async Task Undone_the_child_is_no_longer_counted_and_both_acts_remain()
    {
        await MakeFamilyAsync();
        var recorded = await RecordAsync(EventKinds.Birth, null, options => options with { NewResident = Child with { MotherId = Wife.Id } });
        await UndoAsync(recorded);
        var child = await Db.Residents.AsNoTracking().SingleAsync(row => row.Id == recorded.ResidentId);
        Assert.That(child.State, Is.EqualTo(ResidentStates.NotValid));
        Assert.That(await Db.Processes.CountAsync(), Is.EqualTo(2));
    }

    [Test]
    public async Task It_cannot_be_undone_once_the_child_has_a_NIK()
    {
        await MakeFamilyAsync();
        var recorded = await RecordAsync(EventKinds.Birth, null, options => options with { NewResident = Child with { MotherId = Wife.Id } });
        await NewScope().ServiceProvider.GetRequiredService<ResidentChangeService>().ChangeAsync(new ChangeElementsOptions
        {
            ResidentId = recorded.ResidentId,
            ExpectedVersion = 0,
            Changes = [new ElementValueChange { Element = nameof(Resident.Nik), NewValue = "9999996011260001", Source = "KK baru" }],
        }, Officer);
        await Refused(() => UndoAsync(recorded), "Peristiwa ini tidak dapat dibatalkan: data Kirana Putri sudah dipakai atau diubah sesudahnya.");
    }

    private async Task<Resident> BornAsync(NewResidentOptions child)
    {
        var recorded = await RecordAsync(EventKinds.Birth, null, options => options with { NewResident = child });
        return await Db.Residents.AsNoTracking().SingleAsync(row => row.Id == recorded.ResidentId);
    }

    private string? Read(Resident person, string element) => ElementCatalog.Of(element).Get(person, Services.GetRequiredService<FieldCipher>());
}
