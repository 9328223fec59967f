using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Import;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static BanjarSari.Tests.Register.Import.PeopleSheet;

namespace BanjarSari.Tests.Register.Import;

public sealed class NumberTests : ImportTest
{
    [Test]
    public async Task A_NIK_is_cleaned_sealed_and_indexed()
    {
        await ImportAsync(Person("ANI", "' 9999991201800001​"));

        var person = await PersonAsync("ANI");
        Assert.That(Services.GetRequiredService<ResidentNumbers>().NikOf(person)!.Value.Digits, Is.EqualTo("9999991201800001"));
        Assert.That(person.NikIndex, Has.Length.EqualTo(32));
    }

    [TestCase("0")]
    [TestCase("")]
    [TestCase("99999912018000")]
    public async Task A_person_without_usable_NIK_gets_a_number_of_the_village(string nik)
    {
        await ImportAsync(Person("ANI", nik));

        var person = await PersonAsync("ANI");
        var problem = await Db.DataProblems.SingleAsync();
        Assert.Multiple(() =>
        {
            Assert.That((person.Nik, person.NikIndex), Is.EqualTo(((object?)null, (byte[]?)null)));
            Assert.That(person.TemporaryNumber, Does.Match("^0[0-9]{10}00001$"));
            Assert.That((problem.Kind, problem.ResidentId), Is.EqualTo((ImportProblemKinds.TemporaryNumber, person.Id)));
        });
    }

    [Test]
    public async Task A_stand_in_of_OpenSID_is_kept()
    {
        await ImportAsync(Person("ANI", "0999999200100007"), Person("BUDI", "0", ("tanggallahir", "1990-02-03")));

        Assert.That((await PersonAsync("ANI")).TemporaryNumber, Is.EqualTo("0999999200100007"));
        Assert.That((await PersonAsync("BUDI")).TemporaryNumber, Is.Not.EqualTo("0999999200100007"));
    }

    [Test]
    public async Task People_without_NIK_are_found_again_by_name_and_birth()
    {
        object?[][] people = [Person("ANI", "0"), Person("BUDI", "", ("kk_level", "4")), Person("CICI", "123", ("kk_level", "4"), ("tanggallahir", null))];
        await ImportAsync(people);

        var report = await ImportAsync(people);

        Assert.That((report.Created, report.Unchanged, report.ProblemsRecorded), Is.EqualTo((0, 3, 0)));
    }

    [Test]
    public async Task Namesakes_without_NIK_are_told_apart_by_family()
    {
        object?[][] people = [Person("ANI", "0"), Person("ANI", "0", ("no_kk", "9999990101100002"))];
        Assert.That((await ImportAsync(people)).Created, Is.EqualTo(2));

        Assert.That((await ImportAsync(people)).Unchanged, Is.EqualTo(2));
    }

    [Test]
    public async Task A_newborn_is_found_again_when_the_NIK_has_come()
    {
        await ImportAsync(Person("ANI", "0"));

        var report = await ImportAsync(Person("ANI"));

        var person = await PersonAsync("ANI");
        Assert.Multiple(() =>
        {
            Assert.That((report.Created, report.Updated), Is.EqualTo((0, 1)));
            Assert.That(person.TemporaryNumber, Is.Null);
            Assert.That(person.NikIndex, Is.Not.Null);
            Assert.That(Db.ElementChanges.Single().Element, Is.EqualTo(nameof(Resident.Nik)));
        });
    }

    [Test]
    public async Task A_NIK_kept_as_Excel_number_is_remarked_upon()
    {
        var report = await ImportAsync(Person("ANI", change: [("nik", 9999991201800000d)]));

        Assert.That(report.Warnings.Select(note => note.Kind), Is.EqualTo(new[] { ImportProblemKinds.BadNumber }));
    }

    [TestCase("9999991301800001", "1", ImportProblemKinds.NikBirthDate)]
    [TestCase("9999995201800001", "1", ImportProblemKinds.NikSex)]
    public async Task A_NIK_that_disagrees_is_remarked_upon(string nik, string sex, string kind)
    {
        var report = await ImportAsync(Person("ANI", nik, ("sex", sex)));

        Assert.That(report.Warnings.Select(note => (note.Row, note.Column, note.Kind)), Is.EqualTo(new[] { (2, "nik", kind) }));
        Assert.That(Db.DataProblems.Single().Kind, Is.EqualTo(kind));
    }
}
