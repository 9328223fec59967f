using BanjarSari.SelfService.Register;
using Microsoft.EntityFrameworkCore;
using static BanjarSari.Tests.Register.Import.PeopleSheet;

namespace BanjarSari.Tests.Register.Import;

public sealed class FamilyNumberTests : ImportTest
{
    [TestCase("0999999200100001", "0999999200100001")]
    [TestCase("99999901011", null)]
    public async Task A_family_without_usable_number_is_found_again(string kk, string? temporary)
    {
        object?[][] people = [Person("ANI", change: [("no_kk", kk)]), Person("BUDI", "9999991201900002", ("no_kk", kk), ("kk_level", "4"), ("tanggallahir", "1990-01-12"))];
        await ImportAsync(people);
        var family = await Db.Families.AsNoTracking().Include(family => family.Members).SingleAsync();
        Assert.Multiple(() =>
        {
            Assert.That(family.Members, Has.Count.EqualTo(2));
            Assert.That(family.KkIndex, Is.Null);
            Assert.That(family.TemporaryNumber, temporary is null ? Does.Match("^0[0-9]{10}00001$") : Is.EqualTo(temporary));
        });

        Assert.That((await ImportAsync(people)).ChangesSomething, Is.False);
    }

    [Test]
    public async Task A_person_on_no_card_keeps_the_address()
    {
        await ImportAsync(Of([.. Headings, "alamat"], [.. Person("ANI", change: [("no_kk", "")]), "JALAN MAWAR 3"]));

        var person = await PersonAsync("ANI");
        Assert.That(person.FamilyId, Is.Null);
        Assert.That(ValueOf(person, nameof(Resident.CurrentAddress)), Is.EqualTo("JALAN MAWAR 3"));
    }
}
