using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Elements;
using BanjarSari.SelfService.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Register;

public sealed class ResidentChangeServiceTests : HostTest
{
    private static readonly ActingPerson Officer = new() { Kind = ActorKind.Officer, Name = "Wati", Post = "Kepala Seksi Pelayanan", Channel = "loket", RequestId = "uji" };

    [Test]
    public async Task A_changed_element_gets_history_version_and_an_act()
    {
        var person = await Village.ResidentAsync("9999991201800001");
        var count = await ChangeAsync(person, (nameof(Resident.Education), "8"), (nameof(Resident.Phone), "+628000000001"));

        var after = await Db.Residents.AsNoTracking().SingleAsync();
        var process = await Db.Processes.Include(row => row.Events).SingleAsync();
        var values = Services.GetRequiredService<ActLog>().Read(process.Events.Single());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(count, Is.EqualTo(2));
            Assert.That((after.Education, after.Version), Is.EqualTo((8, 1)));
            Assert.That(ElementCatalog.Of(nameof(Resident.Phone)).Get(after, Services.GetRequiredService<FieldCipher>()), Is.EqualTo("+628000000001"));
            Assert.That((process.Kind, process.ActorPost, process.Basis), Is.EqualTo((ProcessKinds.ResidentChanged, "Kepala Seksi Pelayanan", "Ijazah")));
            Assert.That(values, Is.EqualTo(new[] { new ValueChange("Education", "5", "8"), new ValueChange("Phone", null, "+628000000001") }));
            Assert.That(await Db.ElementChanges.Select(row => row.Element).ToListAsync(), Is.EquivalentTo(new[] { "Education", "Phone" }));
        }
    }

    [Test]
    public async Task Nothing_changed_nothing_written()
    {
        var person = await Village.ResidentAsync("9999991201800001");
        var count = await ChangeAsync(person, (nameof(Resident.Education), " 5 "), (nameof(Resident.Email), " "), (nameof(Resident.Name), person.Name));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(count, Is.Zero);
            Assert.That(await Db.Processes.CountAsync() + await Db.ElementChanges.CountAsync(), Is.Zero);
            Assert.That((await Db.Residents.AsNoTracking().SingleAsync()).Version, Is.Zero);
        }
    }

    [TestCase(nameof(Resident.Education), "77", "Pendidikan terakhir: pilihan ini tidak ada dalam daftar kode.")]
    [TestCase(nameof(Resident.BirthDate), "1980-02-30", "Tanggal lahir: bukan tanggal yang benar.")]
    [TestCase(nameof(Resident.BirthDate), "2026-11-24", "Tanggal lahir: tidak boleh setelah hari ini.")]
    [TestCase(nameof(Resident.Name), " ", "Nama lengkap: tidak boleh kosong.")]
    [TestCase(nameof(Resident.BirthTime), "25:00", "Waktu lahir: harus berupa jam, misalnya 14:05.")]
    [TestCase(nameof(Resident.BirthOrder), "-1", "Anak ke: harus berupa angka bulat.")]
    [TestCase(nameof(Resident.Latitude), "91", "Lintang rumah: harus berupa derajat, paling besar 90, dengan titik.")]
    [TestCase(nameof(Resident.FatherNik), "123", "NIK ayah: harus 16 angka dan tidak diawali 0.")]
    [TestCase(nameof(Resident.BirthDateEstimated), "2", "Tanggal lahir perkiraan: harus ya atau tidak.")]
    [TestCase(nameof(Resident.Ethnicity), "Jawa\nSunda", "Suku: paling panjang 200 huruf, dalam satu baris.")]
    [TestCase("Salary", "1", "Elemen ini tidak dikenal.")]
    [TestCase(nameof(Resident.Nik), null, "NIK berlaku seumur hidup dan tidak dapat dikosongkan.")]
    public async Task A_wrong_value_is_refused_in_a_sentence(string element, string? value, string sentence)
    {
        var person = await Village.ResidentAsync("9999991201800001");
        await Refused(() => ChangeAsync(person, (element, value)), sentence);
        Assert.That(await Db.Processes.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task A_passport_may_expire_in_the_future()
    {
        var person = await Village.ResidentAsync("9999991201800001");
        Assert.That(await ChangeAsync(person, (nameof(Resident.PassportExpiresOn), "2031-01-01")), Is.EqualTo(1));
    }

    [Test]
    public async Task The_same_element_twice_is_refused()
    {
        var person = await Village.ResidentAsync("9999991201800001");
        await Refused(() => ChangeAsync(person, (nameof(Resident.Education), "8"), (nameof(Resident.Education), "9")), "Satu elemen hanya boleh diubah sekali dalam satu tindakan.");
    }

    [Test]
    public async Task A_new_NIK_is_found_at_sign_in_and_ends_the_temporary_number()
    {
        var person = await Village.ResidentAsync(null);
        await ChangeAsync(person, (nameof(Resident.Nik), "9999991201800001"));
        var index = Services.GetRequiredService<BlindIndex>().OfNik("9999991201800001");
        var after = await Db.Residents.AsNoTracking().SingleAsync(row => row.NikIndex == index);
        Assert.That(after.TemporaryNumber, Is.Null);
    }

    [Test]
    public async Task A_corrected_NIK_moves_the_account_along()
    {
        var person = await Village.ResidentAsync("9999991201800001");
        await Village.AccountAsync(person);
        await ChangeAsync(person, (nameof(Resident.Nik), "9999991201800011"));
        Assert.That((await Db.Accounts.AsNoTracking().SingleAsync()).NikIndex, Is.EqualTo(Services.GetRequiredService<BlindIndex>().OfNik("9999991201800011")));
    }

    [Test]
    public async Task A_NIK_of_someone_else_is_refused()
    {
        await Village.ResidentAsync("9999991201800002", "ORANG LAIN");
        var person = await Village.ResidentAsync("9999991201800001");
        await Refused(() => ChangeAsync(person, (nameof(Resident.Nik), "9999991201800002")), "NIK ini sudah tercatat atas nama penduduk lain. Periksa KTP-el atau KK.");
    }

    [Test]
    public async Task A_second_head_is_refused_and_a_missing_one_is_put_on_the_work_list_until_there_is_one()
    {
        var family = await Village.FamilyAsync();
        var head = await Village.ResidentAsync("9999991201800001", "BUDI", family);
        var wife = await Village.ResidentAsync("9999995503820002", "SITI", family, FamilyRelations.Wife);
        await Refused(() => ChangeAsync(wife, (nameof(Resident.FamilyRelation), "1")), "Keluarga ini sudah mempunyai kepala keluarga, yaitu BUDI. Ubah dulu hubungan keluarga BUDI.");

        await ChangeAsync(head, (nameof(Resident.FamilyRelation), "9"));
        Assert.That(await Db.DataProblems.CountAsync(row => row.Kind == "head-missing" && row.SettledAt == null), Is.EqualTo(1));
        await ChangeAsync(wife, (nameof(Resident.FamilyRelation), "1"));
        Assert.That(await Db.DataProblems.CountAsync(row => row.SettledAt == null), Is.Zero);
    }

    [Test]
    public async Task Who_decides_on_an_older_record_is_told_who_was_first()
    {
        var person = await Village.ResidentAsync("9999991201800001");
        await ChangeAsync(person, (nameof(Resident.Education), "8"));
        var late = async () => await ServiceIn(NewScope().ServiceProvider).ChangeAsync(Options(person.Id, 0, (nameof(Resident.Education), "9")), Officer);
        var conflict = await ConflictOf(late);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(conflict.Message, Is.EqualTo("Data ini sudah diubah lebih dulu oleh Kepala Seksi Pelayanan pada 23 November 2026 pukul 10.00 WIB (Pendidikan terakhir). Muat ulang, periksa, lalu kirim lagi bila masih perlu."));
            Assert.That(conflict.Changed, Is.EqualTo(new[] { "Pendidikan terakhir" }));
        }
    }

    [Test]
    public async Task Of_two_at_the_same_moment_one_wins_and_the_other_is_told()
    {
        var person = await Village.ResidentAsync("9999991201800001");
        var slow = NewScope().ServiceProvider;
        // The slow officer's record is read before the quick one saves.
        await slow.GetRequiredService<PopulationDbContext>().Residents.LoadAsync();
        await ChangeAsync(person, (nameof(Resident.Education), "8"));
        await ConflictOf(async () => await ServiceIn(slow).ChangeAsync(Options(person.Id, 0, (nameof(Resident.Occupation), "84")), Officer));
        var after = await Db.Residents.AsNoTracking().SingleAsync();
        Assert.That((after.Education, after.Occupation), Is.EqualTo((8, 9)));
    }

    private static async Task Refused(Func<Task> act, string sentence) =>
        await Assert.ThatAsync(act, Throws.InstanceOf<RegisterException>().With.Message.EqualTo(sentence));

    private static async Task<RegisterConflictException> ConflictOf(Func<Task> act)
    {
        try
        {
            await act();
        }
        catch (RegisterConflictException conflict)
        {
            return conflict;
        }

        throw new AssertionException("No conflict.");
    }

    private static ResidentChangeService ServiceIn(IServiceProvider services) => services.GetRequiredService<ResidentChangeService>();

    private static ChangeElementsOptions Options(Guid id, int version, params (string Element, string? Value)[] changes) => new()
    {
        ResidentId = id,
        ExpectedVersion = version,
        Changes = [.. changes.Select(change => new ElementValueChange { Element = change.Element, NewValue = change.Value, Source = "Ijazah", SourceDate = new DateOnly(2026, 6, 1) })],
    };

    private async Task<int> ChangeAsync(Resident person, params (string Element, string? Value)[] changes)
    {
        var services = NewScope().ServiceProvider;
        var version = await services.GetRequiredService<PopulationDbContext>().Residents.AsNoTracking().Where(row => row.Id == person.Id).Select(row => row.Version).SingleAsync();
        return await ServiceIn(services).ChangeAsync(Options(person.Id, version, changes), Officer);
    }
}
