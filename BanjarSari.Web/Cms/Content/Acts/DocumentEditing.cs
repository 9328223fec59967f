using BanjarSari.Web.Cms.Content.Editors;
using BanjarSari.Web.Cms.Content.Rows;
using BanjarSari.Web.Cms.Schema;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.Content.Acts;

/// <summary>Making documents and saving drafts. Every method throws <see cref="ContentException"/> with a sentence for the editor.</summary>
internal sealed class DocumentEditing(ContentWork work)
{
    /// <summary>Makes a document; returns its key.</summary>
    public Task<Guid> CreateAsync(CreateDocumentOptions options, ActingUser user, CancellationToken cancellation = default) => work.RunAsync(
        async () =>
        {
            var type = SchemaBook.Find(options.TypeKey) ?? throw new ContentException(ContentStatus.TypeNotFound, "Jenis halaman ini tidak dikenal.");
            var parent = options.ParentId is { } parentId ? await ParentAsync(parentId, cancellation) : null;
            await DocumentPlaces.RefuseAsync(work.Db, type, parent, except: null, cancellation);
            var draft = DocumentDraft.Of(type, options.Name, options.Values);

            var id = options.Id ?? work.NewKey();
            if (await work.Db.Set<Document>().AnyAsync(row => row.Id == id, cancellation))
                throw new ContentException(ContentStatus.NotAllowed, "Halaman dengan kunci ini sudah ada.");
            var version = draft.ToVersion(work.NewKey(), id, work.Now, user);
            var document = new Document
            {
                Id = id,
                TypeKey = type.Key,
                ParentId = parent?.Id,
                TreePath = TreePaths.Below(parent?.TreePath, id),
                Level = (parent?.Level ?? 0) + 1,
                SortOrder = await DocumentPlaces.NextSortOrderAsync(work.Db, parent?.Id, cancellation),
                Name = draft.Name,
                DraftVersionId = version.Id,
                CreatedAt = work.Now,
                UpdatedAt = work.Now,
                CreatorKey = user.Key,
                WriterKey = user.Key,
            };
            work.Db.AddRange(document, version);
            await ReferenceKeeper.KeepAsync(work.Db, type, version, published: null, cancellation);
            work.Touch(document, user, ContentAuditKinds.New);
            return id;
        },
        cancellation);

    /// <summary>Saves a draft; nothing is written when nothing changed.</summary>
    public Task<bool> SaveAsync(SaveDocumentOptions options, ActingUser user, CancellationToken cancellation = default) => work.RunAsync(
        async () =>
        {
            var document = await work.LoadLiveAsync(options.Id, cancellation);
            var type = ContentWork.TypeOf(document);
            var draft = DocumentDraft.Of(type, options.Name, options.Values);
            var version = draft.ToVersion(work.NewKey(), document.Id, work.Now, user);
            var versions = work.Db.Set<DocumentVersion>();
            var before = await versions.FirstAsync(row => row.Id == document.DraftVersionId, cancellation);
            if (options.SeenVersion is { } seen && seen != before.Id)
                throw new ContentException(ContentStatus.Conflict, $"{before.UserName} sudah menyimpan perubahan lain pada halaman ini. Muat ulang, lalu ulangi perubahan Anda.");
            if (before.Name == version.Name && before.Values == version.Values)
                return false;

            versions.Add(version);
            document.DraftVersionId = version.Id;
            document.Name = version.Name;
            document.UpdatedAt = work.Now;
            document.WriterKey = user.Key;
            var published = document.PublishedVersionId is { } id ? await versions.FirstAsync(row => row.Id == id, cancellation) : null;
            await ReferenceKeeper.KeepAsync(work.Db, type, version, published, cancellation);
            work.Touch(document, user, ContentAuditKinds.Save);
            return true;
        },
        cancellation);

    /// <summary>Everything that is wrong with values, without saving: what the editor sees at the fields.</summary>
    public static ValueProblems Validate(ContentType type, IReadOnlyList<PropertyValue> values)
    {
        var problems = new ValueProblems();
        var kept = PropertyValues.Clean(type, values, problems, "$");
        // The rules read values at the places where they were sent, so that their paths fit.
        var inPlace = values.Select(value => kept.Find(clean => clean.Alias == value.Alias) ?? new PropertyValue(value.Alias, null)).ToList();
        PropertyValues.Check(type, inPlace, problems, "$");
        return problems;
    }

    private async Task<Document> ParentAsync(Guid id, CancellationToken cancellation)
    {
        var parent = await work.Db.Set<Document>().FirstOrDefaultAsync(row => row.Id == id, cancellation) ?? throw new ContentException(ContentStatus.ParentNotFound, "Halaman induknya tidak ada lagi.");
        return parent.Trashed ? throw new ContentException(ContentStatus.InTrash, "Halaman induknya ada di keranjang sampah.") : parent;
    }
}
