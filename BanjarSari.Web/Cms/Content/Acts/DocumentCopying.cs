using BanjarSari.Web.Cms.Content.Rows;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.Content.Acts;

/// <summary>Copying. Throws <see cref="ContentException"/> with a sentence for the editor.</summary>
internal sealed class DocumentCopying(ContentWork work)
{
    private const int Most = 1_000;

    /// <summary>Copies a document's draft below <paramref name="target"/> (null: the root), as draft; returns the key of the copy.</summary>
    public Task<Guid> CopyAsync(Guid id, Guid? target, bool withDescendants, ActingUser user, CancellationToken cancellation = default) => work.RunAsync(
        async () =>
        {
            var document = await work.LoadLiveAsync(id, cancellation);
            var parent = target is { } key ? await work.LoadLiveAsync(key, cancellation) : null;
            await DocumentPlaces.RefuseAsync(work.Db, ContentWork.TypeOf(document), parent, except: null, cancellation);
            var family = withDescendants ? await work.DescendantsAsync(document, cancellation) : [];
            if (family.Count > Most)
                throw new ContentException(ContentStatus.NotAllowed, $"Salin paling banyak {Most} halaman sekaligus.");

            var names = await work.Db.Set<Document>().Where(row => row.ParentId == target && !row.Trashed).Select(row => row.Name).ToListAsync(cancellation);
            var top = await CopyOneAsync(document, parent, Free(document.Name, names), await DocumentPlaces.NextSortOrderAsync(work.Db, target, cancellation), user, cancellation);
            var copies = new Dictionary<Guid, Document> { [document.Id] = top };
            foreach (var below in family)
                copies[below.Id] = await CopyOneAsync(below, copies[below.ParentId!.Value], below.Name, below.SortOrder, user, cancellation);
            work.Touch(document, user, ContentAuditKinds.Copy, $"Salinan: \"{top.Name}\".");
            return top.Id;
        },
        cancellation);

    private async Task<Document> CopyOneAsync(Document source, Document? parent, string name, int sortOrder, ActingUser user, CancellationToken cancellation)
    {
        var draft = await work.Db.Set<DocumentVersion>().AsNoTracking().FirstAsync(row => row.Id == source.DraftVersionId, cancellation);
        var id = work.NewKey();
        var version = new DocumentDraft(name, PropertyValues.Read(draft.Values)).ToVersion(work.NewKey(), id, work.Now, user);
        var copy = new Document
        {
            Id = id,
            TypeKey = source.TypeKey,
            ParentId = parent?.Id,
            TreePath = TreePaths.Below(parent?.TreePath, id),
            Level = (parent?.Level ?? 0) + 1,
            SortOrder = sortOrder,
            Name = name,
            DraftVersionId = version.Id,
            CreatedAt = work.Now,
            UpdatedAt = work.Now,
            CreatorKey = user.Key,
            WriterKey = user.Key,
        };
        work.Db.AddRange(copy, version);
        await ReferenceKeeper.KeepAsync(work.Db, ContentWork.TypeOf(source), version, published: null, cancellation);
        work.Touch(copy, user, ContentAuditKinds.New, $"Disalin dari \"{source.Name}\".");
        return copy;
    }

    private static string Free(string name, List<string> taken)
    {
        var free = name;
        for (var number = 1; taken.Contains(free); number++)
            free = $"{name} ({number})";
        return free;
    }
}
