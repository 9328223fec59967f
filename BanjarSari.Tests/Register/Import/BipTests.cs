using BanjarSari.SelfService.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Register.Import;

/// <summary>Layouts of Buku Induk Penduduk; no file of a real village may be kept, so these are made up.</summary>
public sealed class BipTests : ImportTest
{
    [Test]
    public async Task The_blocks_of_2012()
    {
        var report = await ImportAsync(PeopleSheet.Of(
            ["BUKU INDUK PENDUDUK"],
            [null, "NO.KK", "NAMA KK", null, null, null, "ALAMAT"],
            [null, "9999990101100001", "ANI", null, null, null, "DUSUN KRAJAN, RT:001, RW:002, Kodepos:99999,-"],
            [null, "NO", "NIK", "NAMA"],
            [null, "1", "9999995201800001", "ANI", "P", "MAJU", "12-01-1980", "46", "Islam", "Cerai Mati", "Kepala Keluarga", "SLTA / Sederajat", "Wiraswasta", "IBU ANI", "AYAH ANI", "123/AK/1980"],
            [null, "2", "9999990302100002", "BUDI", "L", "MAJU", "03-02-2010", "16", "Islam", "Belum Kawin", "Anak", "Belum Tamat SD/Sederajat", "Pelajar/Mahasiswa", "ANI", "-", ""],
            [null, "NO.KK", "NAMA KK", null, null, null, "ALAMAT"],
            [null, "9999990101100002", "CICI", null, null, null, "JALAN RAYA 5, RT:003, RW:, Kodepos:-,-"],
            [null, "NO", "NIK", "NAMA"],
            [null, "1", "9999994101700003", "CICI", "P", "MAJU", "01-01-1970", "56", "Katolik", "Belum Kawin", "Kepala Keluarga", "Strata II", "Dosen", "X", "Y", "-"]));

        Assert.That((report.Layout, report.Created, report.FamiliesCreated, report.Errors.Count), Is.EqualTo(("BIP 2012", 3, 2, 0)));
        await AssertPersonAsync("ANI", "9999990101100001", "KRAJAN", "002", "001", "SLTA", relation: 1, education: 5, maritalStatus: 6);
        var cici = await PersonAsync("CICI");
        Assert.That(Services.GetRequiredService<ResidentNumbers>().AddressOf(cici.Family!), Is.EqualTo("JALAN RAYA 5"));
        Assert.That((cici.HamletId, cici.RwId), Is.EqualTo(((Guid?)null, (Guid?)null)));
    }

    [Test]
    public async Task The_blocks_of_2016()
    {
        var report = await ImportAsync(PeopleSheet.Of(
            ["BUKU INDUK PENDUDUK WNI"],
            ["No. KK : 9999990101100001", null, "Alamat : JALAN MELATI 1, Nama Dusun : KRAJAN, RT/RW : 001/002"],
            ["1", "ANI", "9999995201800001", "MAJU", "12-01-1980", "Perempuan", "KEPALA KELUARGA", "ISLAM", "SLTA/SEDERAJAT", "WIRASWASTA", "IBU ANI", "AYAH ANI"],
            ["2", "BUDI", "9999990302100002", "MAJU", "03-02-2010", "Laki-Laki", "ANAK", "ISLAM", "BELUM TAMAT SD/SEDERAJAT", "PELAJAR/MAHASISWA", "ANI", ""],
            ["Keterangan:"],
            ["3", "BUKAN WARGA", "9999990302100009"]));

        Assert.That((report.Layout, report.Created, report.FamiliesCreated), Is.EqualTo(("BIP 2016", 2, 1)));
        await AssertPersonAsync("ANI", "9999990101100001", "KRAJAN", "002", "001", "SLTA", relation: 1, education: 5, maritalStatus: null);
        Assert.That((await PersonAsync("BUDI")).Citizenship, Is.EqualTo(1), "the title says WNI");
    }

    [Test]
    public async Task The_blocks_of_Luwu_Timur()
    {
        object?[] Above(string text, string value) => [null, text, null, null, null, null, null, null, null, null, null, value];
        var report = await ImportAsync(PeopleSheet.Of(
            [null, "BUKU INDUK KEPENDUDUKAN KABUPATEN LUWU TIMUR (DAFTAR  KELUARGA)"],
            [null],
            Above("PROVINSI :", "9999990101100001"),
            Above("KABUPATEN :", "ANI"),
            Above("KECAMATAN :", "DSN. KRAJAN,Kodepos :99999,Telp :0812345,-"),
            Above("DESA :", "001/002"),
            [null],
            [null, "NO", "NIK", "NAMA", "JK"],
            [null, "1", "9999995201800001", "ANI", "P", "MAJU", "12-01-1980", "O", "Islam", "Cerai Mati", "Kepala Keluarga", "SLTA/Sederajat", "Wiraswasta", "IBU ANI", "AYAH ANI"],
            [null, "2", "9999990302100002", "BUDI", "L", "MAJU", "03-02-2010", "-", "Islam", "Belum Kawin", "Anak", "Belum Tamat SD/Sederajat", "Pelajar/Mahasiswa", "ANI", "-"]));

        Assert.That((report.Layout, report.Created, report.FamiliesCreated), Is.EqualTo(("BIP 2016 Luwu Timur", 2, 1)));
        await AssertPersonAsync("ANI", "9999990101100001", "KRAJAN", "002", "001", "SLTA", relation: 1, education: 5, maritalStatus: 6);
        Assert.That(ValueOf(await PersonAsync("ANI"), nameof(Resident.Phone)), Is.EqualTo("0812345"));
        Assert.That((await PersonAsync("BUDI")).BloodType, Is.EqualTo(13), "a dash is 'tidak tahu'");
    }

    [Test]
    public async Task The_list_with_KTP_el()
    {
        object?[] headings = ["NO", "Nama Lengkap", "NIK", "Tempat Lahir", "Tanggal Lahir", "JK", "Stat Kwn", "Gol. Drh", "SHDK", "Agama", "Pendidikan Terakhir", "No Akta Lahir", "Pekerjaan", "Nama Ibu", "Nama Ayah", "Wjb KTP", "KTP-eL", "Status", "Stat Rkm"];
        var report = await ImportAsync(PeopleSheet.Of(
            headings,
            ["9999990101100001", null, "ANI", null, null, null, null, null, null, null, null, "DESA MAJU RT/RW : 001/002 DUSUN : KRAJAN"],
            ["1", "ANI", "9999995201800001", "MAJU", "12-01-1980", "Pr", "CM", "-", "KEPALA KELUARGA", "ISLAM", "SLTA / SEDERAJAT", "123", "WIRASWASTA", "IBU ANI", "AYAH ANI", "WAJIB", "KTP-eL", "SDH DPT", "CARD SHIPPED"],
            ["9999990101100002", null, "CICI", null, null, null, null, null, null, null, null, "DESA MAJU RT/RW : 002/000 DUSUN : -"],
            ["1", "CICI", "9999994101700003", "MAJU", "01-01-1970", "Pr", "BK", "O", "KEPALA KELUARGA", "KATHOLIK", "STRATA II", "-", "DOSEN", "X", "Y", "WAJIB", "BELUM", "", "BELUM REKAM"]));

        Assert.That((report.Layout, report.Created, report.FamiliesCreated), Is.EqualTo(("BIP KTP-el", 2, 2)));
        await AssertPersonAsync("ANI", "9999990101100001", "KRAJAN", "002", "001", "SLTA", relation: 1, education: 5, maritalStatus: 6);
        var (ani, cici) = (await PersonAsync("ANI"), await PersonAsync("CICI"));
        Assert.That((ani.IdCard, ani.IdCardRecordState, cici.IdCardRecordState), Is.EqualTo((2, 5, 1)));
        Assert.That((cici.HamletId, cici.RwId, cici.BirthCertificateNumber), Is.EqualTo(((Guid?)null, (Guid?)null, (string?)null)));
    }

    private async Task AssertPersonAsync(string name, string kk, string hamlet, string rw, string rt, string because, int relation, int education, int? maritalStatus)
    {
        var person = await PersonAsync(name);
        Assert.Multiple(() =>
        {
            Assert.That(Services.GetRequiredService<ResidentNumbers>().KkNumberOf(person.Family!)!.Value.Digits, Is.EqualTo(kk));
            Assert.That(Db.Hamlets.Single(row => row.Id == person.HamletId).Name, Is.EqualTo(hamlet));
            Assert.That(Db.Rws.AsNoTracking().Single(row => row.Id == person.RwId).Number, Is.EqualTo(rw));
            Assert.That(Db.Rts.AsNoTracking().Single(row => row.Id == person.RtId).Number, Is.EqualTo(rt));
            Assert.That((person.FamilyRelation, person.Education, person.MaritalStatus, person.Sex), Is.EqualTo((relation, education, maritalStatus, 2)), because);
            Assert.That((person.BirthDate, person.BirthPlace), Is.EqualTo((new DateOnly(1980, 1, 12), "MAJU")));
            Assert.That(ValueOf(person, nameof(Resident.MotherName)), Is.EqualTo("IBU ANI"));
            Assert.That(person.Source, Is.EqualTo("Impor: Buku Induk Penduduk"));
        });
    }
}
