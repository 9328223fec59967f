using BanjarSari.Web.Cms.Content.Rows;
using BanjarSari.Web.Cms.DataStore;
using BanjarSari.Web.Cms.Schema;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.Content.Acts;

/// <summary>Where a document may stand.</summary>
internal static class DocumentPlaces
{
    /// <summary>
    /// Throws unless a document of this type may stand below <paramref name="parent"/> (null: the root). With
    /// <paramref name="except"/>, the document that already is the only one of its type.
    /// </summary>
    public static async Task RefuseAsync(CmsDbContext db, ContentType type, Document? parent, Guid? except, CancellationToken cancellation)
    {
        var above = parent is null ? null : ContentWork.TypeOf(parent);
        if (!SchemaBook.Allows(above, type))
            throw new ContentException(ContentStatus.NotAllowed, $"{type.Name} tidak dapat ditempatkan di bawah {above?.Name ?? "akar situs"}.");
        if (parent?.Level >= TreePaths.Deepest)
            throw new ContentException(ContentStatus.ParentInvalid, $"Halaman paling dalam {TreePaths.Deepest} tingkat.");
        if (type.Single && await db.Set<Document>().AnyAsync(row => row.TypeKey == type.Key && !row.Trashed && row.Id != except, cancellation))
            throw new ContentException(ContentStatus.NotAllowed, $"{type.Name} sudah ada; hanya boleh satu.");
    }

    /// <summary>The place after the last sibling.</summary>
    public static async Task<int> NextSortOrderAsync(CmsDbContext db, Guid? parent, CancellationToken cancellation) =>
        (await db.Set<Document>().Where(row => row.ParentId == parent && !row.Trashed).MaxAsync(row => (int?)row.SortOrder, cancellation) ?? -1) + 1;
}
