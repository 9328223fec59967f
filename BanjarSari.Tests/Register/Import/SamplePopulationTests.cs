using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Register.Import;

public sealed class SamplePopulationTests : ImportTest
{
    [Test]
    public async Task The_sample_of_OpenSID_goes_in_whole()
    {
        var report = await ImportAsync(File.OpenRead(DataFile("contoh_penduduk.xlsx")));

        Assert.Multiple(() =>
        {
            Assert.That(report.Layout, Is.EqualTo("OpenSID"));
            Assert.That((report.RowsRead, report.Created, report.Updated, report.Unchanged, report.FamiliesCreated), Is.EqualTo((97, 97, 0, 0, 37)));
            Assert.That(report.Errors.Concat(report.Skipped), Is.Empty);
            Assert.That(Db.Residents.Count(), Is.EqualTo(97));
            Assert.That(Db.Families.Count(), Is.EqualTo(37));
            Assert.That(Db.Rws.Count(), Is.Zero, "the village has hamlets and RT, no RW");
            Assert.That(Db.Hamlets.Select(hamlet => hamlet.Name), Is.SupersetOf(new[] { "MANGSIT", "SENGGIGI", "LOCO" }));
            Assert.That(Db.Processes.Single().Kind, Is.EqualTo(ProcessKinds.ResidentsImported));
        });
        var person = await PersonAsync("AHLUL");
        var process = await Db.Processes.AsNoTracking().Include(act => act.Events).SingleAsync();
        Assert.Multiple(() =>
        {
            Assert.That(Services.GetRequiredService<ResidentNumbers>().NikOf(person)!.Value.Digits, Is.EqualTo("5201142005716996"));
            Assert.That(ValueOf(person, nameof(Resident.FatherName)), Is.EqualTo("ARFAH"));
            Assert.That((person.BirthDate, person.Occupation, person.MaritalStatus, person.FamilyRelation), Is.EqualTo((new DateOnly(1970, 5, 20), 26, 102, FamilyRelations.Head)));
            Assert.That((person.RecordedByProcessId, person.Source), Is.EqualTo((process.Id, "Impor: data OpenSID")));
            Assert.That(Services.GetRequiredService<AuditChainer>().MacOf(process), Is.EqualTo(process.Mac));
        });
    }

    [Test]
    public async Task The_same_file_again_changes_nothing()
    {
        await ImportAsync(File.OpenRead(DataFile("contoh_penduduk.xlsx")));
        var problems = await Db.DataProblems.CountAsync();

        var report = await ImportAsync(File.OpenRead(DataFile("contoh_penduduk.xlsx")));

        Assert.Multiple(() =>
        {
            Assert.That((report.Created, report.Updated, report.Unchanged, report.FamiliesCreated, report.FamiliesUpdated, report.ProblemsRecorded), Is.EqualTo((0, 0, 97, 0, 0, 0)));
            Assert.That(report.ChangesSomething, Is.False);
            Assert.That(Db.Processes.Count(), Is.EqualTo(1), "nothing changed, nothing written");
            Assert.That(Db.Residents.Max(resident => resident.Version), Is.Zero);
            Assert.That(Db.DataProblems.Count(), Is.EqualTo(problems));
        });
    }

    [Test]
    public async Task A_dry_run_tells_the_same_and_writes_nothing()
    {
        var dry = await ImportAsync(File.OpenRead(DataFile("contoh_penduduk.xlsx")), dryRun: true);
        Assert.That((Db.Residents.Count(), Db.Families.Count(), Db.Hamlets.Count(), Db.Rts.Count(), Db.DataProblems.Count(), Db.Processes.Count()), Is.EqualTo((0, 0, 0, 0, 0, 0)));

        var real = await ImportAsync(File.OpenRead(DataFile("contoh_penduduk.xlsx")));

        Assert.That((dry.Created, dry.FamiliesCreated, dry.RtsCreated, dry.ProblemsRecorded), Is.EqualTo((real.Created, real.FamiliesCreated, real.RtsCreated, real.ProblemsRecorded)));
        Assert.That(dry.Warnings, Is.EqualTo(real.Warnings));
    }

    [Test]
    public async Task No_line_of_the_report_or_the_work_list_has_a_whole_number()
    {
        var report = await ImportAsync(File.OpenRead(DataFile("contoh_penduduk.xlsx")));

        var lines = report.Warnings.Select(note => note.ToString()).Concat(await Db.DataProblems.Select(problem => problem.Detail).ToListAsync());
        Assert.That(lines, Has.None.Match(@"\d{7}"));
    }
}
