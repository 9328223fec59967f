using System.Text.Json.Nodes;
using BanjarSari.Web.Cms.Content;
using BanjarSari.Web.Cms.Content.Rows;
using BanjarSari.Web.Cms.DataStore;
using BanjarSari.Web.Cms.ManagementApi.Documents.Models;
using BanjarSari.Web.Cms.ManagementApi.Media.Models;
using BanjarSari.Web.Cms.Media;
using BanjarSari.Web.Cms.Media.Rows;
using BanjarSari.Web.Cms.Media.Serving;
using BanjarSari.Web.Cms.Published;
using BanjarSari.Web.Cms.Schema;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.ManagementApi.Media;

/// <summary>Media items as the editor and the grid show them.</summary>
internal sealed class MediaReader(CmsDbContext db, MediaAccess access, MediaTreeReader tree, PublishedStore published, MediaUrls urls)
{
    /// <summary>One item.</summary>
    public async Task<MediaModel> ReadAsync(ActingUser user, Guid id, CancellationToken cancellation) =>
        (await ModelsAsync([await access.ReadAsync(user, id, cancellation)], cancellation))[0];

    /// <summary>What is in a folder, for the grid.</summary>
    public async Task<PagedModel<MediaModel>> CollectionAsync(ActingUser user, Guid? folder, CollectionQuery query, PageQuery page, CancellationToken cancellation)
    {
        var fitting = (await tree.ListAsync(user, folder, trashed: false, cancellation)).Where(item => query.Filter is not { Length: > 0 } words || item.Name.Contains(words, StringComparison.OrdinalIgnoreCase));
        Func<MediaItem, IComparable> by = query.OrderBy switch { "name" => item => item.Name.ToLowerInvariant(), "updateDate" => item => item.UpdatedAt, "createDate" => item => item.CreatedAt, _ => item => item.SortOrder };
        var ordered = (query.Descending ? fitting.OrderByDescending(by) : fitting.OrderBy(by)).ToList();
        return new PagedModel<MediaModel>(ordered.Count, await ModelsAsync([.. ordered.Skip(page.From).Take(page.Most)], cancellation));
    }

    /// <summary>Addresses of files; of pictures in a box when <paramref name="width"/> and <paramref name="height"/> say so.</summary>
    public async Task<IReadOnlyList<MediaUrlsModel>> UrlsAsync(IReadOnlyList<Guid> keys, int? width, int? height, CancellationToken cancellation)
    {
        var library = (await published.GetAsync(cancellation)).Media;
        return [.. keys.Distinct().Select(library.Find).OfType<PublishedMedia>().Select(item => new MediaUrlsModel(item.Key, item.Hash is null ? [] : [new(UrlOf(item, width, height))]))];
    }

    /// <summary>What was done to an item, the newest first.</summary>
    public async Task<PagedModel<TrailModel>> TrailAsync(ActingUser user, Guid id, PageQuery page, CancellationToken cancellation)
    {
        await access.RequireAsync(user, id, cancellation);
        var all = db.Set<ContentAudit>().AsNoTracking().Where(row => row.DocumentId == id);
        var shown = await all.OrderByDescending(row => row.Number).ThenByDescending(row => row.Id).Skip(page.From).Take(page.Most).ToListAsync(cancellation);
        return new PagedModel<TrailModel>(await all.CountAsync(cancellation), [.. shown.Select(row => new TrailModel(new ReferenceByIdModel(row.UserKey), row.At, row.Kind, row.Comment))]);
    }

    private const int LargestBox = 1_000;

    private string UrlOf(PublishedMedia item, int? width, int? height) =>
        width is { } wide && height is { } tall ? urls.OfBox(item, Math.Clamp(wide, 1, LargestBox), Math.Clamp(tall, 1, LargestBox)) : MediaUrls.Of(item);

    private async Task<List<MediaModel>> ModelsAsync(List<MediaItem> items, CancellationToken cancellation)
    {
        var creators = items.Select(item => item.CreatorKey).Distinct().ToList();
        var names = await db.Users.AsNoTracking().Where(user => creators.Contains(user.Id)).ToDictionaryAsync(user => user.Id, user => user.Name, cancellation);
        return [.. items.Select(item => new MediaModel
        {
            Id = item.Id,
            IsTrashed = item.Trashed,
            MediaType = MediaTypeReferenceModel.Of(item.TypeKey),
            Values = Values(item),
            Variants = [new MediaVariantModel(item.Name, item.CreatedAt, item.UpdatedAt)],
            SortOrder = item.SortOrder,
            Creator = names.GetValueOrDefault(item.CreatorKey),
        })];
    }

    private static List<MediaValueModel> Values(MediaItem item)
    {
        var stored = JsonNode.Parse(item.Values)!.AsObject();
        return [.. (MediaTypes.Find(item.TypeKey)?.Properties ?? []).Select(property => new MediaValueModel(property.DataType.Editor, property.Alias, property.Alias switch
        {
            MediaValues.File => File(item, stored[MediaValues.File]),
            "umbracoExtension" => item.Extension,
            "umbracoBytes" => item.Bytes,
            "umbracoWidth" => item.Width,
            "umbracoHeight" => item.Height,
            _ => stored[property.Alias]?.DeepClone(),
        }))];
    }

    private static JsonObject? File(MediaItem item, JsonNode? settings) => item.Hash is null ? null : new JsonObject
    {
        ["src"] = $"/media/{item.Hash}/{UrlSegments.For(item.Name)}.{item.Extension}",
        ["focalPoint"] = settings?["focalPoint"]?.DeepClone(),
        ["crops"] = settings?["crops"]?.DeepClone() ?? new JsonArray(),
    };
}
