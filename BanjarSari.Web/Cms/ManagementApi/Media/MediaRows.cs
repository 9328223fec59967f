using BanjarSari.Web.Cms.DataStore;
using BanjarSari.Web.Cms.ManagementApi.Media.Models;
using BanjarSari.Web.Cms.Media.Rows;
using BanjarSari.Web.Cms.Users.Permissions;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.ManagementApi.Media;

/// <summary>Turns media items into what the client shows in trees and pickers.</summary>
internal sealed class MediaRows(CmsDbContext db)
{
    /// <summary>As items, in the same order. <paramref name="access"/>: marks those that are only on the way.</summary>
    public async Task<IReadOnlyList<MediaItemModel>> ItemsAsync(IReadOnlyList<MediaItem> items, ContentAccess? access, CancellationToken cancellation)
    {
        var keys = items.Select(row => row.Id).ToList();
        var parents = await db.Set<MediaItem>().Where(row => row.ParentId != null && keys.Contains(row.ParentId.Value)).Select(row => row.ParentId!.Value).Distinct().ToListAsync(cancellation);
        return [.. items.Select(item => new MediaItemModel
        {
            Id = item.Id,
            IsTrashed = item.Trashed,
            Parent = item.ParentId is { } parent ? new ReferenceByIdModel(parent) : null,
            HasChildren = parents.Contains(item.Id),
            MediaType = MediaTypeReferenceModel.Of(item.TypeKey),
            Variants = [new MediaNameModel(item.Name)],
            CreateDate = item.CreatedAt,
            NoAccess = access is not null && !item.Trashed && !access.Media.Hold([.. Content.TreePaths.Keys(item.TreePath)]),
        })];
    }
}
