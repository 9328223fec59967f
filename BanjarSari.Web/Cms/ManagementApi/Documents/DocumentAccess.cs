using BanjarSari.Web.Cms.Content;
using BanjarSari.Web.Cms.Content.Rows;
using BanjarSari.Web.Cms.DataStore;
using BanjarSari.Web.Cms.Users.Permissions;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.ManagementApi.Documents;

/// <summary>Asks the account's rights before anything is done. Throws <see cref="DocumentForbiddenException"/> or <see cref="ContentException"/>.</summary>
internal sealed class DocumentAccess(CmsDbContext db, ContentPermissions permissions, DocumentPaths paths)
{
    /// <summary>What the account sees of the tree.</summary>
    public async Task<DocumentSight> SightAsync(ActingUser user, CancellationToken cancellation)
    {
        var access = await permissions.OfAsync(user.Key, cancellation);
        return new DocumentSight(access, access.Documents.Nodes.Count == 0 ? [] : [.. (await paths.FindAsync([.. access.Documents.Nodes], cancellation)).Values]);
    }

    /// <summary>The account, when it may do this at this document; null stands for the root of the tree.</summary>
    public async Task<ActingUser> RequireAsync(ActingUser user, string verb, Guid? id, CancellationToken cancellation)
    {
        var access = await permissions.OfAsync(user.Key, cancellation);
        var path = id is { } key ? await paths.FindAsync(key, cancellation) ?? throw Gone() : [];
        if (access.May(verb, path))
            return user;
        throw new DocumentForbiddenException(access.Documents.Hold(path)
            ? $"Grup Anda tidak boleh {Words(verb)} di sini. Mintalah kepada administrator bila perlu."
            : "Halaman ini di luar bagian situs yang boleh Anda kelola.");
    }

    /// <summary>As <see cref="RequireAsync"/>, for the document and for whatever below it has rights of its own.</summary>
    public async Task<ActingUser> RequireBranchAsync(ActingUser user, string verb, Guid id, CancellationToken cancellation)
    {
        await RequireAsync(user, verb, id, cancellation);
        var access = await permissions.OfAsync(user.Key, cancellation);
        foreach (var (node, path) in await paths.FindAsync([.. access.Groups.SelectMany(group => group.AtNodes.Keys).Distinct()], cancellation))
            if (path.Contains(id))
                await RequireAsync(user, verb, node, cancellation);
        return user;
    }

    /// <summary>A document that the account may open.</summary>
    public async Task<Document> ReadAsync(ActingUser user, Guid id, CancellationToken cancellation)
    {
        await RequireAsync(user, DocumentVerbs.Read, id, cancellation);
        return await db.Set<Document>().AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, cancellation) ?? throw Gone();
    }

    /// <summary>Those that the account sees in the tree or the recycle bin.</summary>
    public async Task<IReadOnlyList<Document>> SeenAsync(DocumentSight sight, IReadOnlyList<Document> documents, CancellationToken cancellation)
    {
        if (sight.Everything)
            return documents;
        var trashed = await paths.FindAsync([.. documents.Where(row => row.Trashed).Select(row => row.Id)], cancellation);
        return [.. documents.Where(row => row.Trashed ? sight.Access.Sees(trashed[row.Id]) : sight.Shows(row))];
    }

    private static ContentException Gone() => new(ContentStatus.NotFound, "Halaman ini tidak ada lagi.");

    private static string Words(string verb) => verb switch
    {
        DocumentVerbs.Read => "membuka halaman",
        DocumentVerbs.Create => "membuat halaman",
        DocumentVerbs.Update => "mengubah halaman",
        DocumentVerbs.Delete => "menghapus halaman",
        DocumentVerbs.Publish => "menerbitkan halaman",
        DocumentVerbs.Unpublish => "menarik halaman dari situs",
        DocumentVerbs.Sort => "mengurutkan halaman",
        DocumentVerbs.Move => "memindahkan halaman",
        DocumentVerbs.Duplicate => "menyalin halaman",
        _ => "mengembalikan versi lama",
    };
}
