using System.Globalization;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.DataQuality;

/// <summary>
/// Compares what the rules find with what the work list holds: opens what is new, settles what is gone. Writes in pieces, each
/// with its act, so that nobody waits long for the store. What an officer accepted stays accepted while it stays true.
/// </summary>
internal sealed class ProblemLedger(PopulationDbContext db, ActLog acts, TimeProvider clock)
{
    private const int Piece = 2_000;
    private readonly Dictionary<(string Kind, Guid Subject), Listed> _listed = [];
    private readonly List<Guid> _gone = [];
    private readonly List<DataProblem> _found = [];
    private readonly List<(Guid Id, Guid? HamletId)> _moved = [];

    /// <summary>Opened so far.</summary>
    public int Opened { get; private set; }

    /// <summary>Settled so far.</summary>
    public int Settled { get; private set; }

    /// <summary>Reads what <paramref name="problems"/> has that is not settled and that a rule finds by itself.</summary>
    public async Task LoadAsync(IQueryable<DataProblem> problems, CancellationToken cancellation)
    {
        var rows = problems.AsNoTracking().Where(row => row.SettledAt == null).OrderBy(row => row.Id)
            .Select(row => new { row.Id, row.Kind, row.ResidentId, row.FamilyId, row.HamletId }).AsAsyncEnumerable();
        await foreach (var row in rows.WithCancellation(cancellation))
        {
            if (QualityRules.Find(row.Kind) is not { Recorded: false } rule)
                continue;
            var subject = rule.OfFamily is null ? row.ResidentId : row.FamilyId;
            // The same twice, as from an import of old: one line is enough.
            if (subject is not { } key || !_listed.TryAdd((rule.Kind, key), new Listed(row.Id, row.HamletId)))
                _gone.Add(row.Id);
        }
    }

    /// <summary>A rule found this.</summary>
    public async Task FoundAsync(QualityRule rule, Guid? residentId, Guid? familyId, Guid? hamletId, CancellationToken cancellation)
    {
        var subject = rule.OfFamily is null ? residentId!.Value : familyId!.Value;
        if (_listed.Remove((rule.Kind, subject), out var listed))
        {
            if (listed.HamletId != hamletId)
                _moved.Add((listed.Id, hamletId));
            return;
        }

        _found.Add(new DataProblem
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            ResidentId = rule.OfFamily is null ? residentId : null,
            FamilyId = familyId,
            HamletId = hamletId,
            Kind = rule.Kind,
            Element = rule.Element,
            Detail = rule.Detail,
            FoundAt = clock.GetUtcNow().UtcDateTime,
        });
        if (_found.Count >= Piece)
            await WriteAsync([], cancellation);
    }

    /// <summary>A recorded problem is true no longer.</summary>
    public void Gone(Guid problem) => _gone.Add(problem);

    /// <summary>Everything listed and not found is gone.</summary>
    public async Task FinishAsync(CancellationToken cancellation)
    {
        _gone.AddRange(_listed.Values.Select(listed => listed.Id));
        _listed.Clear();
        foreach (var piece in _gone.Chunk(Piece))
            await WriteAsync(piece, cancellation);
        _gone.Clear();
        await WriteAsync([], cancellation);
        await MoveAsync(cancellation);
    }

    private async Task WriteAsync(Guid[] gone, CancellationToken cancellation)
    {
        if (_found.Count + gone.Length == 0)
            return;
        using var turn = await db.Gate.EnterAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var now = clock.GetUtcNow().UtcDateTime;
        var settled = gone.Length == 0 ? 0 : await db.DataProblems.Where(row => gone.Contains(row.Id) && row.SettledAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.SettledAt, now).SetProperty(row => row.Version, row => row.Version + 1), cancellation);
        var process = acts.Begin(ProcessKinds.QualityChecked, ActingPerson.System("mutu-data"));
        acts.Add(process, "checked", nameof(DataProblem), process.Id, changes:
            [new ValueChange("opened", null, _found.Count.ToString(CultureInfo.InvariantCulture)), new ValueChange("settled", null, settled.ToString(CultureInfo.InvariantCulture))]);
        foreach (var problem in _found)
            problem.ProcessId = process.Id;
        await BulkInsert.InsertAsync(db, _found, cancellation);
        db.Processes.Add(process);
        await db.SaveInGateAsync(cancellationToken: cancellation);
        await transaction.CommitAsync(cancellation);
        db.ChangeTracker.Clear();
        (Opened, Settled) = (Opened + _found.Count, Settled + settled);
        _found.Clear();
    }

    // Where somebody lives is no finding; the line only follows, so that it stands in the right list.
    private async Task MoveAsync(CancellationToken cancellation)
    {
        foreach (var group in _moved.GroupBy(pair => pair.HamletId))
            foreach (var piece in group.Select(pair => pair.Id).Chunk(Piece))
            {
                using var turn = await db.Gate.EnterAsync(cancellation);
                await db.DataProblems.Where(row => piece.Contains(row.Id)).ExecuteUpdateAsync(set => set.SetProperty(row => row.HamletId, group.Key), cancellation);
            }

        _moved.Clear();
    }

    private readonly record struct Listed(Guid Id, Guid? HamletId);
}
