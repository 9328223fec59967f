using BanjarSari.Web.Cms.Content.Rows;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.Content.Acts;

/// <summary>Versions: rolling back, keeping, and cleaning up. Throws <see cref="ContentException"/> with a sentence for the editor.</summary>
internal sealed class DocumentHistory(ContentWork work)
{
    // Umbraco's own policy: all of the last days, then the last of each day, then none.
    private const int KeepAllDays = 4;
    private const int KeepDailyDays = 90;
    private const int KeepChangesDays = 1;

    /// <summary>Makes a version's name and values the draft again, as a new version.</summary>
    public Task<bool> RollBackAsync(Guid versionId, ActingUser user, CancellationToken cancellation = default) => work.RunAsync(
        async () =>
        {
            var version = await LoadAsync(versionId, cancellation);
            var document = await work.LoadLiveAsync(version.DocumentId, cancellation);
            if (document.DraftVersionId == version.Id)
                return false;
            var draft = new DocumentDraft(version.Name, PropertyValues.Read(version.Values)).ToVersion(work.NewKey(), document.Id, work.Now, user);
            work.Db.Add(draft);
            document.DraftVersionId = draft.Id;
            document.Name = draft.Name;
            document.UpdatedAt = work.Now;
            document.WriterKey = user.Key;
            var published = await work.Db.Set<DocumentVersion>().FirstOrDefaultAsync(row => row.Id == document.PublishedVersionId, cancellation);
            await ReferenceKeeper.KeepAsync(work.Db, ContentWork.TypeOf(document), draft, published, cancellation);
            work.Touch(document, user, ContentAuditKinds.RollBack);
            return true;
        },
        cancellation);

    /// <summary>Keeps a version from clean-up, or lets it go.</summary>
    public Task<bool> KeepAsync(Guid versionId, bool keep, ActingUser user, CancellationToken cancellation = default) => work.RunAsync(
        async () =>
        {
            var version = await LoadAsync(versionId, cancellation);
            if (version.PreventCleanup == keep)
                return false;
            version.PreventCleanup = keep;
            work.Touch(await work.LoadAsync(version.DocumentId, cancellation), user, keep ? ContentAuditKinds.Keep : ContentAuditKinds.LetGo);
            return true;
        },
        cancellation);

    /// <summary>
    /// Deletes old versions: never the draft, the published one or one that is kept; the rest after 90 days, and all but
    /// the last of a day after 4. Returns how many. Also forgets which documents were touched over a day ago.
    /// </summary>
    public async Task<int> CleanUpAsync(CancellationToken cancellation)
    {
        var db = work.Db;
        var (recent, daily, changes) = (work.Now.AddDays(-KeepAllDays), work.Now.AddDays(-KeepDailyDays), work.Now.AddDays(-KeepChangesDays));
        var old = await (from version in db.Set<DocumentVersion>()
                         join document in db.Set<Document>() on version.DocumentId equals document.Id
                         where version.CreatedAt < recent && !version.PreventCleanup && version.Id != document.DraftVersionId && version.Id != document.PublishedVersionId
                         orderby version.CreatedAt descending
                         select new { version.Id, version.DocumentId, version.CreatedAt }).ToListAsync(cancellation);
        var seen = new HashSet<(Guid, DateOnly)>();
        var gone = old.Where(version => !seen.Add((version.DocumentId, DateOnly.FromDateTime(version.CreatedAt))) || version.CreatedAt < daily).Select(version => version.Id).ToList();
        using var turn = await db.Gate.EnterAsync(cancellation);
        foreach (var part in gone.Chunk(200))
            await db.Set<DocumentVersion>().Where(version => part.Contains(version.Id)).ExecuteDeleteAsync(cancellation);
        await db.Set<ContentChange>().Where(change => change.At < changes).ExecuteDeleteAsync(cancellation);
        return gone.Count;
    }

    private async Task<DocumentVersion> LoadAsync(Guid id, CancellationToken cancellation) =>
        await work.Db.Set<DocumentVersion>().FirstOrDefaultAsync(row => row.Id == id, cancellation) ?? throw new ContentException(ContentStatus.VersionNotFound, "Versi ini tidak ada lagi.");
}
