using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Import;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Tests.Register.Import;

public sealed class SiakTests : ImportTest
{
    // The file has 18 people; its other 8,406 rows are formatted but empty.
    [Test]
    public async Task Every_row_becomes_a_resident_or_a_line_of_the_report()
    {
        var report = await ImportAsync(File.OpenRead(DataFile("format_siak.xls")));

        Assert.Multiple(() =>
        {
            Assert.That((report.Layout, report.RowsRead, report.BlankRows), Is.EqualTo(("SIAK", 18, 8406)));
            Assert.That(report.Created + report.Skipped.Count, Is.EqualTo(report.RowsRead));
            Assert.That(report.Errors, Is.Empty);
            Assert.That(report.Skipped.Single().Row, Is.EqualTo(11), "the TIDAK VALID copy of row 9");
            Assert.That(report.ExtraColumns, Does.Contain("Petugas Registrasi"));
            Assert.That(Db.Hamlets.Select(hamlet => hamlet.Name), Is.EquivalentTo(new[] { "JIWET", "PRAPAT", "SLEMET", "MBABRIK" }));
        });
        var moved = await PersonAsync("SOMILAH");
        var dead = await PersonAsync("NURHADIP");
        var invalid = await PersonAsync("PURWADIANTO");
        var newborn = await PersonAsync("AZZA");
        Assert.Multiple(() =>
        {
            Assert.That((moved.State, dead.State, invalid.State), Is.EqualTo((ResidentStates.MovedOut, ResidentStates.Dead, ResidentStates.NotValid)));
            Assert.That(newborn.BirthDate, Is.EqualTo(new DateOnly(2013, 9, 21)));
            Assert.That(ValueOf(newborn, nameof(Resident.FatherNik)), Is.EqualTo("1000001307790000"));
            Assert.That(moved.Citizenship, Is.Null, "the file does not say");
            Assert.That(Db.Rts.Select(rt => rt.Number).Distinct(), Is.EquivalentTo(new[] { "001", "002" }));
        });
        Assert.That(await Db.DataProblems.AnyAsync(problem => problem.Kind == ImportProblemKinds.HeadMissing), Is.True, "the head moved, a daughter stayed");
    }
}
