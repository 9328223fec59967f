using BanjarSari.Web.Cms.Content.Rows;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.Content.Acts;

/// <summary>Publishing and unpublishing. Every method throws <see cref="ContentException"/> with a sentence for the editor.</summary>
internal sealed class DocumentPublishing(ContentWork work)
{
    /// <summary>Publishes the draft.</summary>
    public Task<bool> PublishAsync(Guid id, ActingUser user, CancellationToken cancellation = default) => work.RunAsync(
        async () =>
        {
            var document = await work.LoadLiveAsync(id, cancellation);
            await RefuseBelowUnpublishedAsync(document, cancellation);
            return await PublishOneAsync(document, user, cancellation);
        },
        cancellation);

    /// <summary>
    /// Publishes a document and what is below: drafts of published documents, with <paramref name="unpublishedToo"/> also
    /// those never published. Those that are not complete stay as they are; returns their names with what is missing.
    /// </summary>
    public Task<IReadOnlyList<PublishRefusal>> PublishWithDescendantsAsync(Guid id, bool unpublishedToo, ActingUser user, CancellationToken cancellation = default) => work.RunAsync<IReadOnlyList<PublishRefusal>>(
        async () =>
        {
            var top = await work.LoadLiveAsync(id, cancellation);
            await RefuseBelowUnpublishedAsync(top, cancellation);
            await PublishOneAsync(top, user, cancellation);
            var reached = new HashSet<Guid> { top.Id };
            var refused = new List<PublishRefusal>();
            foreach (var document in await work.DescendantsAsync(top, cancellation))
            {
                if (!reached.Contains(document.ParentId!.Value) || (document.PublishedVersionId is null && !unpublishedToo))
                    continue;
                try
                {
                    await PublishOneAsync(document, user, cancellation);
                }
                catch (ContentException failure) when (failure.Status == ContentStatus.Invalid)
                {
                    refused.Add(new PublishRefusal(document.Id, document.Name, failure.Errors));
                }

                if (document.PublishedVersionId is not null)
                    reached.Add(document.Id);
            }

            return refused;
        },
        cancellation);

    /// <summary>Takes a document, and with it what is below, out of the public's sight.</summary>
    public Task<bool> UnpublishAsync(Guid id, ActingUser user, CancellationToken cancellation = default) => work.RunAsync(
        async () =>
        {
            var document = await work.LoadLiveAsync(id, cancellation);
            if (document.PublishedVersionId is null)
                return false;
            await UnpublishOneAsync(document, cancellation);
            work.Touch(document, user, ContentAuditKinds.Unpublish);
            return true;
        },
        cancellation);

    /// <summary>Publishes without asking about the documents above; false when nothing changed.</summary>
    internal async Task<bool> PublishOneAsync(Document document, ActingUser user, CancellationToken cancellation)
    {
        if (document.PublishedVersionId == document.DraftVersionId)
            return false;
        var type = ContentWork.TypeOf(document);
        var versions = work.Db.Set<DocumentVersion>();
        var draft = await versions.FirstAsync(row => row.Id == document.DraftVersionId, cancellation);
        DocumentDraft.RefuseInvalid(type, draft);

        var segment = await DocumentAddresses.SegmentAsync(work.Db, document.Id, document.ParentId, draft.Name, cancellation);
        var family = document.Segment is null || document.Segment == segment ? [] : new List<Document>([document, .. await work.DescendantsAsync(document, cancellation)]);
        var before = family.Count == 0 ? [] : await DocumentAddresses.PathsAsync(work.Db, family, cancellation);
        document.Segment = segment;
        document.PublishedVersionId = draft.Id;
        document.PublishedAt = work.Now;
        draft.PublishedAt ??= work.Now;
        if (family.Count > 0)
            await DocumentAddresses.KeepOldAsync(work.Db, family, before, work, cancellation);
        await ReferenceKeeper.KeepAsync(work.Db, type, draft, draft, cancellation);
        work.Touch(document, user, ContentAuditKinds.Publish);
        return true;
    }

    internal async Task UnpublishOneAsync(Document document, CancellationToken cancellation)
    {
        document.PublishedVersionId = null;
        document.PublishedAt = null;
        document.Segment = null;
        var draft = await work.Db.Set<DocumentVersion>().FirstAsync(row => row.Id == document.DraftVersionId, cancellation);
        await ReferenceKeeper.KeepAsync(work.Db, ContentWork.TypeOf(document), draft, published: null, cancellation);
    }

    // A page below an unpublished one could not be reached: Umbraco refuses it too.
    private async Task RefuseBelowUnpublishedAsync(Document document, CancellationToken cancellation)
    {
        var above = TreePaths.Keys(document.TreePath).SkipLast(1).ToList();
        var unpublished = await work.Db.Set<Document>().Where(row => above.Contains(row.Id) && row.PublishedVersionId == null).Select(row => row.Name).FirstOrDefaultAsync(cancellation);
        if (unpublished is not null)
            throw new ContentException(ContentStatus.PathNotPublished, $"Terbitkan dahulu halaman di atasnya: \"{unpublished}\".");
    }
}
