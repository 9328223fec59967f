using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register.Import.Rows;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Register.Import.Writing;

/// <summary>
/// The work list of data quality. A problem is listed once per record, kind and element, also after an officer
/// settled it: the same file says nothing new.
/// </summary>
internal sealed class ProblemBook(ImportSession session)
{
    private readonly List<DataProblem> _new = [];
    private HashSet<(Guid?, string, string?)> _known = [];

    /// <summary>Reads what is listed of these records already.</summary>
    public async Task LoadAsync(IReadOnlyCollection<Guid> residents, CancellationToken cancellation)
    {
        _known = [];
        if (residents.Count == 0)
            return;
        var listed = await session.Db.DataProblems.AsNoTracking().Where(problem => problem.ResidentId != null && residents.Contains(problem.ResidentId.Value))
            .Select(problem => new { problem.ResidentId, problem.Kind, problem.Element }).ToListAsync(cancellation);
        _known = [.. listed.Select(problem => (problem.ResidentId, problem.Kind, problem.Element))];
    }

    /// <summary>Reads what is listed of families already.</summary>
    public async Task LoadFamiliesAsync(CancellationToken cancellation)
    {
        var listed = await session.Db.DataProblems.AsNoTracking().Where(problem => problem.FamilyId != null)
            .Select(problem => new { problem.FamilyId, problem.Kind, problem.Element }).ToListAsync(cancellation);
        _known = [.. listed.Select(problem => (problem.FamilyId, problem.Kind, problem.Element))];
    }

    public void Add(ImportRow row, RowNote note, Guid? residentId, Guid? familyId)
    {
        session.Warn(row, note);
        if (note.OnlyReport || !_known.Add((residentId ?? familyId, note.Kind, note.Element)))
            return;
        _new.Add(new DataProblem
        {
            Id = session.NewId(),
            ResidentId = residentId,
            FamilyId = familyId,
            Element = note.Element,
            Kind = note.Kind,
            Detail = note.Message,
            FoundAt = session.Process.At,
            ProcessId = session.Process.Id,
        });
    }

    public async Task WriteAsync(CancellationToken cancellation)
    {
        session.Report.ProblemsRecorded += await BulkInsert.InsertAsync(session.Db, _new, cancellation);
        _new.Clear();
    }
}
