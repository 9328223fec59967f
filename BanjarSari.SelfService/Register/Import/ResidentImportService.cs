using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register.Import.Layouts;
using BanjarSari.SelfService.Register.Import.Matching;
using BanjarSari.SelfService.Register.Import.Rows;
using BanjarSari.SelfService.Register.Import.Writing;
using BanjarSari.SelfService.Security;
using BanjarSari.SelfService.Village;
using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.Register.Import;

/// <summary>
/// Takes a population file into the register: all rows in one transaction or none. See the folder's README for
/// what is recognised and how rows find their residents.
/// </summary>
public sealed class ResidentImportService(
    PopulationDbContext db, FieldCipher cipher, BlindIndex index, ResidentNumbers numbers, ActLog acts, ReferenceCodeBook codes,
    VillageClock villageClock, TimeProvider clock, IOptions<VillageOptions> village, IOptions<ImportSettings> settings)
{
    /// <summary>
    /// Imports, or with <see cref="ImportResidentsOptions.DryRun"/> makes the same report and takes all back. A
    /// report with <see cref="ImportReport.Errors"/> means that nothing was written. Throws
    /// <see cref="ImportRefusedException"/> when the file as a whole is of no use.
    /// </summary>
    public async Task<ImportReport> ImportAsync(ImportResidentsOptions options, ActingPerson by, IProgress<ImportProgress>? progress = null, CancellationToken cancellation = default)
    {
        var codeReader = new CodeReader(codes);
        var reader = new RowReader(new ValueReader(codeReader, villageClock), codeReader, new StringPool(), settings.Value.BlanksOverwrite);
        var file = PopulationFile.Read(options, settings.Value, reader, progress);
        var rows = RowDuplicates.Remove(file.Rows, file.Report);
        if (TakeErrors(rows, file.Report))
            return file.Report;

        using var turn = await db.Gate.EnterAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var process = acts.Begin(ProcessKinds.ResidentsImported, by, file.Layout.Source);
        await WriteAsync(file, rows, process, progress, cancellation);
        if (TakeErrors(rows, file.Report) || options.DryRun)
            await transaction.RollbackAsync(cancellation);
        else
            await CommitAsync(file, process, transaction, cancellation);
        db.ChangeTracker.Clear();
        return file.Report;
    }

    private async Task WriteAsync(PopulationFile file, List<ImportRow> rows, Process process, IProgress<ImportProgress>? progress, CancellationToken cancellation)
    {
        var plans = FamilyPlan.Of(rows);
        file.Report.Families = plans.Count;
        progress?.Report(new ImportProgress("Mencocokkan dengan register", 0, 1));
        var families = await new FamilyLookup(db, index).FindAsync(plans.Keys, cancellation);
        var matches = await new ResidentMatcher(db, index, families).MatchAsync(rows, cancellation);
        progress?.Report(new ImportProgress("Mencocokkan dengan register", 1, 1));
        if (rows.Exists(row => row.Error is not null))
            return;
        foreach (var (key, plan) in plans)
            plan.FamilyId = families.TryGetValue(key, out var id) ? id : null;
        // A KK number of the wrong length is no name for a family: its members are.
        foreach (var (row, match) in matches.Where(pair => pair.Key.FamilyKey is not null && FamilyKeys.IsUnusable(pair.Key.FamilyKey) && pair.Value.FamilyId is not null))
            plans[row.FamilyKey!].FamilyId ??= match.FamilyId;

        var session = new ImportSession
        {
            Db = db,
            Cipher = cipher,
            Numbers = numbers,
            Acts = acts,
            Process = process,
            File = file,
            Clock = clock,
            Today = villageClock.Today,
            TemporaryNumbers = await TemporaryNumbers.StartAsync(db, village.Value.Code, rows, cancellation),
            BlanksOverwrite = settings.Value.BlanksOverwrite,
        };
        var areas = await AreaBook.PrepareAsync(session, rows.Select(row => row.Area).Concat(plans.Values.Select(plan => plan.Area)), cancellation);
        var households = await HouseholdBook.PrepareAsync(session, rows.Select(row => row.OwnValue(ImportFields.HouseholdNumber)).OfType<string>().ToHashSet(), cancellation);
        await new FamilyWriter(session, areas).WriteAsync(plans.Values, progress, cancellation);
        await new ResidentWriter(session, areas, plans, matches).WriteAsync(rows, new NewResidents(session, areas, households, plans), progress, cancellation);
        await new FamilyCloser(session).RunAsync(cancellation);
        await new HeadCheck(session).RunAsync(plans.Values, cancellation);
    }

    private async Task CommitAsync(PopulationFile file, Process process, Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction transaction, CancellationToken cancellation)
    {
        var report = file.Report;
        if (!report.ChangesSomething)
            return;
        ValueChange[] totals =
        [
            new("sha256", null, file.Sha256), new("created", null, $"{report.Created}"), new("updated", null, $"{report.Updated}"),
            new("families", null, $"{report.FamiliesCreated}"), new("problems", null, $"{report.ProblemsRecorded}"),
        ];
        acts.Add(process, "imported", "File", process.Id, changes: totals);
        db.Processes.Add(process);
        await db.SaveInGateAsync(cancellationToken: cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private static bool TakeErrors(List<ImportRow> rows, ImportReport report)
    {
        report.Errors.AddRange(rows.Where(row => row.Error is not null).Select(row => row.Error!.Line(row)));
        return report.Errors.Count > 0;
    }
}
