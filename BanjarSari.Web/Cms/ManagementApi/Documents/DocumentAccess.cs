using BanjarSari.Web.Cms.Content;
using BanjarSari.Web.Cms.Content.Rows;
using BanjarSari.Web.Cms.DataStore;
using BanjarSari.Web.Cms.ManagementApi.Sections;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.ManagementApi.Documents;

/// <summary>
/// Whether an account may do something with a document: the verb by its groups, the place by its start nodes. A trashed
/// document counts as where it was. Throws <see cref="DocumentForbiddenException"/> or <see cref="ContentException"/>.
/// </summary>
internal sealed class DocumentAccess(CmsDbContext db, EditorReader editors)
{
    /// <summary>The account of this request.</summary>
    public async Task<Editor> EditorAsync(Guid user, CancellationToken cancellation) =>
        await editors.ReadAsync(user, cancellation) ?? throw new DocumentForbiddenException("Akun ini tidak ada lagi.");

    /// <summary>The account, when it may do this with all of these documents; null stands for the root.</summary>
    public async Task<ActingUser> RequireAsync(Guid user, string verb, CancellationToken cancellation, params IReadOnlyList<Guid?> places)
    {
        var editor = await EditorAsync(user, cancellation);
        if (!editor.Verbs.Contains(verb))
            throw new DocumentForbiddenException($"Grup Anda tidak boleh {DocumentVerbs.InWords(verb)} halaman. Mintalah kepada administrator bila perlu.");
        if (editor.MayAll)
            return editor.User;
        if (places.Contains(null))
            throw Outside();
        var keys = places.OfType<Guid>().ToHashSet();
        var documents = await db.Set<Document>().AsNoTracking().Where(row => keys.Contains(row.Id)).ToListAsync(cancellation);
        if (documents.Count > 0 && (await CoveredAsync(editor, documents, cancellation)).Count < documents.Count)
            throw Outside();
        return editor.User;
    }

    /// <summary>A document that the account may read.</summary>
    public async Task<Document> ReadAsync(Guid user, Guid id, CancellationToken cancellation)
    {
        await RequireAsync(user, DocumentVerbs.Read, cancellation, id);
        return await db.Set<Document>().AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, cancellation) ?? throw new ContentException(ContentStatus.NotFound, "Halaman ini tidak ada lagi.");
    }

    /// <summary>Those that are within the account's start nodes.</summary>
    public async Task<IReadOnlyList<Document>> CoveredAsync(Editor editor, IReadOnlyList<Document> documents, CancellationToken cancellation)
    {
        if (editor.MayAll)
            return documents;
        var tops = documents.Where(row => row.Trashed).Select(row => TreePaths.Keys(row.TreePath).First()).ToHashSet();
        var origins = tops.Count == 0 ? [] : await (from top in db.Set<Document>() where tops.Contains(top.Id)
                                                    join parent in db.Set<Document>() on top.OriginalParentId equals (Guid?)parent.Id
                                                    select new { top.Id, parent.TreePath }).ToDictionaryAsync(row => row.Id, row => row.TreePath, cancellation);
        return [.. documents.Where(row => editor.Covers(row.Trashed ? origins.GetValueOrDefault(TreePaths.Keys(row.TreePath).First(), "/") : row.TreePath))];
    }

    private static DocumentForbiddenException Outside() => new("Halaman ini di luar bagian situs yang boleh Anda kelola.");
}
