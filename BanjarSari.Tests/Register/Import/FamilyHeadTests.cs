using BanjarSari.SelfService.Register.Import;
using static BanjarSari.Tests.Register.Import.PeopleSheet;

namespace BanjarSari.Tests.Register.Import;

public sealed class FamilyHeadTests : ImportTest
{
    private static readonly object?[][] Family = [Person("ANI", change: [("kk_level", "4")]), Person("BUDI", "9999991201900002", ("tanggallahir", "1990-01-12"), ("kk_level", "4"))];

    [Test]
    public async Task A_family_without_head_is_listed_once()
    {
        var report = await ImportAsync(Family);

        Assert.That(report.Warnings.Select(note => (note.Row, note.Column, note.Kind)), Is.EqualTo(new[] { (2, "kk_level", ImportProblemKinds.HeadMissing) }));
        Assert.That(Db.DataProblems.Single().FamilyId, Is.EqualTo(Db.Families.Single().Id));
        Assert.That((await ImportAsync(Family)).ProblemsRecorded, Is.Zero);
    }

    [Test]
    public async Task Two_heads_are_listed()
    {
        var report = await ImportAsync(Person("ANI"), Person("BUDI", "9999991201900002", ("tanggallahir", "1990-01-12")));

        Assert.That(report.Warnings.Select(note => note.Kind), Is.EqualTo(new[] { ImportProblemKinds.TwoHeads }));
    }

    [Test]
    public async Task A_head_in_the_register_counts()
    {
        await ImportAsync(Person("ANI"));

        Assert.That((await ImportAsync(Family[1])).Warnings, Is.Empty);
    }

    [Test]
    public async Task The_living_head_speaks_for_the_address()
    {
        await ImportAsync(Of([.. Headings, "alamat"], [.. Family[1], "JALAN LAMA"], [.. Person("ANI"), "JALAN BARU"]));

        Assert.That(Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<SelfService.Register.ResidentNumbers>(Services).AddressOf(Db.Families.Single()), Is.EqualTo("JALAN BARU"));
    }
}
