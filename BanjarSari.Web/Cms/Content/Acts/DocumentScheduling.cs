using BanjarSari.SelfService.Village;
using BanjarSari.Web.Cms.Content.Rows;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.Content.Acts;

/// <summary>Plans for publication, and carrying them out when their time has come.</summary>
internal sealed class DocumentScheduling(ContentWork work, DocumentPublishing publishing, VillageClock clock)
{
    /// <summary>Sets both plans of a document. Throws <see cref="ContentException"/> with a sentence for the editor.</summary>
    public Task<bool> ScheduleAsync(ScheduleDocumentOptions options, ActingUser user, CancellationToken cancellation = default) => work.RunAsync(
        async () =>
        {
            var document = await work.LoadLiveAsync(options.Id, cancellation);
            if (options.PublishAt <= work.Now || options.UnpublishAt <= work.Now)
                throw new ContentException(ContentStatus.ScheduleInPast, "Pilih waktu yang belum lewat.");
            if (options.UnpublishAt <= options.PublishAt)
                throw new ContentException(ContentStatus.ScheduleOrder, "Waktu berakhir harus setelah waktu terbit.");
            if (options.PublishAt is not null)
                DocumentDraft.RefuseInvalid(ContentWork.TypeOf(document), await work.Db.Set<DocumentVersion>().FirstAsync(row => row.Id == document.DraftVersionId, cancellation));

            var rows = await work.Db.Set<DocumentSchedule>().Where(row => row.DocumentId == document.Id).ToListAsync(cancellation);
            var changed = await SetAsync(rows, document, publish: true, options.PublishAt, user) | await SetAsync(rows, document, publish: false, options.UnpublishAt, user);
            if (changed)
                work.Touch(document, user, ContentAuditKinds.Save, Words(options));
            return changed;
        },
        cancellation);

    /// <summary>
    /// Does what is due, the oldest first; returns how many. Safe on several nodes at once: the plan goes in the same save
    /// as the act, so only one of them can do it.
    /// </summary>
    public async Task<int> RunDueAsync(CancellationToken cancellation)
    {
        var done = 0;
        var now = work.Now;
        var due = await work.Db.Set<DocumentSchedule>().AsNoTracking().Where(row => row.At <= now).OrderBy(row => row.At).Select(row => row.Id).Take(200).ToListAsync(cancellation);
        foreach (var id in due)
            done += await work.RunAsync(() => RunOneAsync(id, cancellation), cancellation) ? 1 : 0;
        return done;
    }

    private async Task<bool> RunOneAsync(Guid id, CancellationToken cancellation)
    {
        if (await work.Db.Set<DocumentSchedule>().FirstOrDefaultAsync(row => row.Id == id, cancellation) is not { } plan)
            return false;
        work.Db.Remove(plan);
        var user = new ActingUser(plan.UserKey, plan.UserName);
        var document = await work.LoadAsync(plan.DocumentId, cancellation);
        if (document.Trashed)
        {
            work.Touch(document, user);
            return false;
        }

        if (!plan.Publish)
        {
            await publishing.UnpublishOneAsync(document, cancellation);
            work.Touch(document, user, ContentAuditKinds.Unpublish, "Sesuai jadwal.");
            return true;
        }

        try
        {
            await publishing.PublishOneAsync(document, user, cancellation);
            work.Touch(document, user);
            return true;
        }
        catch (ContentException failure)
        {
            // The editor sees in the history why the planned publication did not happen.
            work.Touch(document, user, ContentAuditKinds.Save, $"Jadwal terbit dibatalkan: {failure.Message}");
            return false;
        }
    }

    private Task<bool> SetAsync(List<DocumentSchedule> rows, Document document, bool publish, DateTime? at, ActingUser user)
    {
        var row = rows.Find(row => row.Publish == publish);
        if (row?.At == at)
            return Task.FromResult(false);
        if (row is not null)
            work.Db.Remove(row);
        if (at is { } time)
            work.Db.Add(new DocumentSchedule { Id = work.NewKey(), DocumentId = document.Id, Publish = publish, At = time, UserKey = user.Key, UserName = user.Name });
        return Task.FromResult(true);
    }

    private string Words(ScheduleDocumentOptions options)
    {
        var parts = new List<string>();
        if (options.PublishAt is { } from)
            parts.Add("terbit " + clock.InWords(from));
        if (options.UnpublishAt is { } to)
            parts.Add("berakhir " + clock.InWords(to));
        return parts.Count == 0 ? "Jadwal dihapus." : $"Dijadwalkan {string.Join(", ", parts)}.";
    }
}
