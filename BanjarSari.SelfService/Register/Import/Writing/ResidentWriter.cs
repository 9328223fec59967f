using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register.Import.Matching;
using BanjarSari.SelfService.Register.Import.Rows;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Register.Import.Writing;

/// <summary>Writes the people of a file in portions, so that a large file needs little memory.</summary>
internal sealed class ResidentWriter(ImportSession session, AreaBook areas, IReadOnlyDictionary<string, FamilyPlan> families, IReadOnlyDictionary<ImportRow, Match> matches)
{
    private const int Chunk = 500;

    private readonly ProblemBook _problems = new(session);

    public async Task WriteAsync(IReadOnlyList<ImportRow> rows, NewResidents newResidents, IProgress<ImportProgress>? progress, CancellationToken cancellation)
    {
        var done = 0;
        foreach (var chunk in rows.Chunk(Chunk))
        {
            var known = chunk.Where(matches.ContainsKey).ToDictionary(row => matches[row].ResidentId);
            await _problems.LoadAsync(known.Keys, cancellation);
            if (known.Count > 0)
                await UpdateAsync(known, cancellation);
            await MakeAsync(chunk.Where(row => !matches.ContainsKey(row)), newResidents, cancellation);
            await _problems.WriteAsync(cancellation);
            progress?.Report(new ImportProgress("Menulis penduduk", done += chunk.Length, rows.Count));
        }
    }

    private async Task MakeAsync(IEnumerable<ImportRow> rows, NewResidents newResidents, CancellationToken cancellation)
    {
        var made = rows.Select(row => (Row: row, Resident: newResidents.Make(row))).ToList();
        session.Report.Created += await BulkInsert.InsertAsync(session.Db, made.Select(pair => pair.Resident), cancellation);
        foreach (var (row, resident) in made)
            Note(row, resident.Id);
    }

    private async Task UpdateAsync(Dictionary<Guid, ImportRow> rows, CancellationToken cancellation)
    {
        var ids = rows.Keys.ToList();
        var history = new List<ElementChange>();
        foreach (var resident in await session.Db.Residents.Where(resident => ids.Contains(resident.Id)).ToListAsync(cancellation))
        {
            var row = rows[resident.Id];
            var update = new ResidentUpdate(session, resident, row);
            update.Apply(row.FamilyKey is null ? null : families[row.FamilyKey].FamilyId, areas.Find(row.Area));
            Note(row, resident.Id);
            if (update.Changes.Count == 0)
            {
                session.Report.Unchanged++;
                continue;
            }

            session.Report.Updated++;
            history.AddRange(update.History);
            session.Acts.Add(session.Process, "changed", nameof(Resident), resident.Id, resident.Id, resident.FamilyId, update.Changes);
        }

        await session.Db.SaveInGateAsync(cancellationToken: cancellation);
        session.Db.ChangeTracker.Clear();
        await BulkInsert.InsertAsync(session.Db, history, cancellation);
    }

    private void Note(ImportRow row, Guid residentId)
    {
        foreach (var note in row.Notes)
            _problems.Add(row, note, residentId, null);
    }
}
