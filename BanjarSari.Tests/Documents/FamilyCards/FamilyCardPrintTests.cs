using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Security;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Documents.FamilyCards;

public sealed class FamilyCardPrintTests : HostTest
{
    private const string Card = "/layanan-mandiri/kartu-keluarga.pdf";

    private async Task<string> PrintAsync(Resident reader)
    {
        var browser = NewBrowser();
        await Village.SignInAsync(browser, reader);
        return PdfReading.Text(await browser.GetByteArrayAsync(Card));
    }

    [Test]
    public async Task Values_stand_as_on_paper()
    {
        var cipher = Services.GetRequiredService<FieldCipher>();
        var family = await Village.FamilyAsync();
        var head = await Village.ResidentAsync("9999991201800001", "Budi Santoso", family, change: person =>
        {
            person.NamePrefix = "Drs.";
            person.NameSuffix = "M.Pd.";
            person.MaritalStatus = 102;
            person.MarriageDate = new DateOnly(2004, 5, 10);
            person.BloodType = 13;
        });
        await Village.ResidentAsync("9999991201850002", "Rina", family, 9, person =>
        {
            person.MaritalStatus = 103;
            person.MarriageDate = new DateOnly(2001, 1, 1);
            person.DivorceDate = new DateOnly(2011, 2, 3);
            person.Citizenship = 2;
            person.PassportNumber = cipher.Seal(nameof(Resident), nameof(Resident.PassportNumber), person.Id, "x1234567");
            person.BirthPlace = null;
            person.BloodType = null;
        });
        await Village.ResidentAsync(null, "Bayi", family, FamilyRelations.Child, person =>
        {
            person.MaritalStatus = 1;
            person.MarriageDate = new DateOnly(2020, 1, 1);
        });

        var text = await PrintAsync(head);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(text, Does.Contain("1 Drs. BUDI SANTOSO, M.Pd. 9999991201800001 LAKI-LAKI BANJAR SARI 12-01-1980 ISLAM SLTA/SEDERAJAT PETANI/PEKEBUN TIDAK TAHU"));
            Assert.That(text, Does.Contain("1 KAWIN 10-05-2004 KEPALA KELUARGA WNI - - SUTRISNO KARTINAH"));
            Assert.That(text, Does.Contain("2 BAYI BELUM ADA NIK LAKI-LAKI"));
            Assert.That(text, Does.Contain("2 BELUM KAWIN - ANAK WNI"));
            Assert.That(text, Does.Contain("3 RINA 9999991201850002 LAKI-LAKI - 12-01-1980"));
            Assert.That(text, Does.Contain("3 CERAI HIDUP 03-02-2011 FAMILI LAIN WNA X1234567 -"));
            Assert.That(text, Does.Contain("4 - - - -"), "unused rows carry dashes");
            Assert.That(text, Does.Not.Contain("SEMENTARA"));
        }
    }

    [Test]
    public async Task The_dead_and_those_who_moved_are_not_on_the_print()
    {
        var family = await Village.FamilyAsync();
        var head = await Village.ResidentAsync("9999991201800001", "Budi Santoso", family);
        await Village.ResidentAsync("9999991201850002", "Almarhum Karto", family, 7, person => person.State = ResidentStates.Dead);
        await Village.ResidentAsync("9999991201850003", "Perantau Joko", family, 4, person => person.State = ResidentStates.MovedOut);

        Assert.That(await PrintAsync(head), Does.Not.Contain("KARTO").And.Not.Contain("JOKO").And.Contain("Jumlah anggota: 1 orang"));
    }

    [Test]
    public async Task A_protected_member_is_hidden_from_the_others_but_not_from_themselves()
    {
        var family = await Village.FamilyAsync();
        var head = await Village.ResidentAsync("9999991201800001", "Budi Santoso", family);
        var wife = await Village.ResidentAsync("9999995503820002", "Siti Aminah", family, FamilyRelations.Wife, person => person.HiddenFromFamily = true);

        var forHead = await PrintAsync(head);
        var forWife = await PrintAsync(wife);

        Assert.That(forHead, Does.Contain("2 ANGGOTA DILINDUNGI - - -").And.Not.Contain("SITI").And.Not.Contain("9999995503820002"));
        Assert.That(forWife, Does.Contain("SITI AMINAH 9999995503820002"));
        Assert.That(Db.AccessLog.Where(look => look.SubjectResidentId == wife.Id).Select(look => look.ActorResidentId), Is.EqualTo(new[] { wife.Id }), "the head saw nothing of her");
    }

    [Test]
    public async Task A_protected_head_is_named_nowhere()
    {
        var family = await Village.FamilyAsync();
        await Village.ResidentAsync("9999991201800001", "Budi Santoso", family, change: person => person.HiddenFromFamily = true);
        var wife = await Village.ResidentAsync("9999995503820002", "Siti Aminah", family, FamilyRelations.Wife);

        Assert.That(await PrintAsync(wife), Does.Not.Contain("BUDI").And.Contain("Nama Kepala Keluarga : ANGGOTA DILINDUNGI"));
    }

    [Test]
    public async Task The_place_comes_from_the_card_with_its_areas()
    {
        var hamlet = new Hamlet { Id = Guid.CreateVersion7(), Name = "KRAJAN" };
        var rw = new Rw { Id = Guid.CreateVersion7(), HamletId = hamlet.Id, Number = "001" };
        var rt = new Rt { Id = Guid.CreateVersion7(), HamletId = hamlet.Id, RwId = rw.Id, Number = "002" };
        Db.AddRange(hamlet, rw, rt);
        await Db.SaveChangesAsync();
        var family = await Village.FamilyAsync();
        family.RtId = rt.Id;
        await Db.SaveChangesAsync();

        var text = await PrintAsync(await Village.ResidentAsync("9999991201800001", family: family));

        Assert.That(text, Does.Contain("RT/RW : 002/001").And.Contain("Kode Pos : 99999").And.Contain("Desa/Kelurahan : BANJAR SARI"));
    }
}
