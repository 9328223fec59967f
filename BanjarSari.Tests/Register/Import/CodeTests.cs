using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Import;
using Microsoft.EntityFrameworkCore;
using static BanjarSari.Tests.Register.Import.PeopleSheet;

namespace BanjarSari.Tests.Register.Import;

public sealed class CodeTests : ImportTest
{
    [TestCase("sex", "1", "1")]
    [TestCase("sex", "L", "1")]
    [TestCase("sex", "pr", "2")]
    [TestCase("kk_level", "Orang Tua", "7")]
    [TestCase("kk_level", "Famili Lain", "9")]
    [TestCase("pekerjaan_id", "89", "99")]
    [TestCase("pekerjaan_id", "Lainnya", "99")]
    [TestCase("pekerjaan_id", "Anggota Lembaga Tinggi", "89")]
    [TestCase("pekerjaan_id", "petani / pekebun", "9")]
    [TestCase("status_kawin", "2", "102")]
    [TestCase("status_kawin", "K", "102")]
    [TestCase("status_kawin", "KAWIN TERCATAT", "2")]
    [TestCase("status_kawin", "3", "103")]
    [TestCase("status_kawin", "4", "6")]
    [TestCase("status_kawin", "CM", "6")]
    public async Task A_code_is_read_by_number_or_text(string column, string text, string expected)
    {
        await ImportAsync(Person("ANI", change: [(column, text)]));

        var element = column switch { "sex" => nameof(Resident.Sex), "kk_level" => nameof(Resident.FamilyRelation), "pekerjaan_id" => nameof(Resident.Occupation), _ => nameof(Resident.MaritalStatus) };
        Assert.That(ValueOf(await PersonAsync("ANI"), element), Is.EqualTo(expected));
    }

    [TestCase("TUKANG PARKIR")]
    [TestCase("777")]
    public async Task An_unknown_code_stays_empty_and_comes_on_the_work_list(string text)
    {
        var report = await ImportAsync(Person("ANI", change: [("pekerjaan_id", text)]));

        var person = await PersonAsync("ANI");
        var problem = await Db.DataProblems.SingleAsync();
        Assert.Multiple(() =>
        {
            Assert.That(person.Occupation, Is.Null, "never LAINNYA");
            Assert.That((problem.Kind, problem.Element, problem.ResidentId), Is.EqualTo((ImportProblemKinds.UnknownCode, nameof(Resident.Occupation), person.Id)));
            Assert.That(problem.Detail, Does.Contain(text));
            Assert.That(report.Warnings.Single().ToString(), Does.StartWith("Baris 2, kolom pekerjaan_id: "));
        });
    }

    [Test]
    public async Task An_unknown_text_that_holds_a_number_is_masked()
    {
        var report = await ImportAsync(Person("ANI", change: [("pekerjaan_id", "9999991201800001")]));

        Assert.That(report.Warnings.Single().Message, Does.Contain("'••••••••••••••••'"));
    }

    [Test]
    public async Task A_dash_and_a_zero_say_nothing()
    {
        var report = await ImportAsync(Person("ANI", change: [("pekerjaan_id", "-"), ("status_kawin", "0"), ("tempatlahir", "-")]));

        var person = await PersonAsync("ANI");
        Assert.That((person.Occupation, person.MaritalStatus, person.BirthPlace), Is.EqualTo(((int?)null, (int?)null, (string?)null)));
        Assert.That(report.Warnings, Is.Empty);
    }
}
