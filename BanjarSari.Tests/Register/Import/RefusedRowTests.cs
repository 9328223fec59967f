using BanjarSari.SelfService.Register.Import;
using static BanjarSari.Tests.Register.Import.PeopleSheet;

namespace BanjarSari.Tests.Register.Import;

public sealed class RefusedRowTests : ImportTest
{
    private static readonly object?[] Budi = Person("BUDI", "9999991201900002", ("tanggallahir", "1990-01-12"), ("kk_level", "4"));

    [Test]
    public async Task A_failing_row_in_the_middle_leaves_nothing()
    {
        var report = await ImportAsync(Person("ANI"), Person("", "9999991201850003"), Budi);

        Assert.That(report.Errors.Select(note => (note.Row, note.Column, note.Kind)), Is.EqualTo(new[] { (3, "nama", ImportProblemKinds.NameMissing) }));
        AssertNothingWritten();
    }

    [Test]
    public async Task A_text_that_is_too_long_stops_the_file()
    {
        var report = await ImportAsync(Person("ANI", change: [("tempatlahir", new string('A', 401))]));

        Assert.That(report.Errors.Single().Kind, Is.EqualTo(ImportProblemKinds.TooLong));
        AssertNothingWritten();
    }

    [Test]
    public async Task Two_people_under_one_NIK_stop_the_file()
    {
        var report = await ImportAsync(Person("ANI"), Person("BUDI", change: [("tanggallahir", "1990-01-12")]));

        Assert.That(report.Errors.Single().ToString(), Does.StartWith("Baris 3, kolom nik: NIK sama dengan baris 2"));
        AssertNothingWritten();
    }

    [Test]
    public async Task A_NIK_that_belongs_to_somebody_else_in_the_register_stops_the_file()
    {
        await ImportAsync(Person("ANI"));

        var report = await ImportAsync(Person("BUDI", change: [("tanggallahir", "1990-01-12")]), Person("CICI", "9999991201700009"));

        Assert.That(report.Errors.Single().Kind, Is.EqualTo(ImportProblemKinds.Conflict));
        Assert.That(Db.Residents.Count(), Is.EqualTo(1));
    }

    [Test]
    public async Task A_copy_of_a_row_is_left_out_with_a_line()
    {
        var report = await ImportAsync(Person("ANI"), Budi, Person("ANI"));

        Assert.That(report.Created, Is.EqualTo(2));
        Assert.That(report.Skipped.Select(note => (note.Row, note.Kind)), Is.EqualTo(new[] { (4, ImportProblemKinds.Duplicate) }));
    }

    private void AssertNothingWritten() =>
        Assert.That((Db.Residents.Count(), Db.Families.Count(), Db.Hamlets.Count(), Db.Processes.Count()), Is.EqualTo((0, 0, 0, 0)));
}
