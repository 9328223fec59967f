using System.Text.Json;
using BanjarSari.Web.Cms.DeliveryApi.Query;
using BanjarSari.Web.Cms.Media.Serving;
using BanjarSari.Web.Cms.Published;
using BanjarSari.Web.Cms.Schema;

namespace BanjarSari.Web.Cms.DeliveryApi.Output;

/// <summary>Makes answers about media.</summary>
internal sealed class MediaOutput(MediaUrls urls)
{
    private static readonly HashSet<string> OfTheFile = new(StringComparer.Ordinal) { "umbracoFile", "umbracoExtension", "umbracoBytes", "umbracoWidth", "umbracoHeight" };

    /// <summary>Where files and variants are.</summary>
    public MediaUrls Urls => urls;

    /// <summary>An item that was asked for.</summary>
    public MediaResponse Of(PublishedMedia item, PropertySelection fields) => new()
    {
        Id = item.Key,
        Name = item.Name,
        MediaType = item.TypeAlias,
        Url = item.Hash is null ? "" : MediaUrls.Of(item),
        Extension = item.Hash is null ? null : item.Extension,
        Width = item.Width,
        Height = item.Height,
        Bytes = item.Hash is null ? null : item.Bytes,
        FocalPoint = Member(item.FileSettings, "focalPoint"),
        Crops = Crops(item, settings: null),
        Sizes = [.. urls.Sizes(item).Select(size => new MediaSizeModel(size.Width, size.Url))],
        Properties = Properties(item, fields),
        Path = item.Path,
        CreateDate = item.CreatedAt,
        UpdateDate = item.UpdatedAt,
    };

    /// <summary>An item that a picker points to, with focal point and crops as set there; without its fields unless they are asked for.</summary>
    public MediaModel Picked(PublishedMedia item, JsonElement settings, bool expanded, PropertySelection fields) => Of(item, fields).Plain() with
    {
        FocalPoint = Member(settings, "focalPoint") ?? Member(item.FileSettings, "focalPoint"),
        Crops = Crops(item, settings),
        Properties = expanded ? Properties(item, fields) : new Dictionary<string, object?>(),
    };

    private MediaCropModel[]? Crops(PublishedMedia item, JsonElement? settings) => !item.IsPicture ? null :
        [.. DataTypes.Crops.Select(crop => new MediaCropModel(crop.Alias, crop.Width, crop.Height, Coordinates(settings, crop) ?? Coordinates(item.FileSettings, crop), urls.OfCrop(item, crop, settings)))];

    private static Dictionary<string, object?> Properties(PublishedMedia item, PropertySelection fields) =>
        item.Type.Properties.Where(property => !OfTheFile.Contains(property.Alias) && fields.Has(property.Alias))
            .ToDictionary(property => property.Alias, object? (property) => item.Value(property.Alias)?.GetString(), StringComparer.Ordinal);

    private static JsonElement? Coordinates(JsonElement? settings, CropChoice choice)
    {
        if (Member(settings, "crops") is not { ValueKind: JsonValueKind.Array } crops)
            return null;
        var set = crops.EnumerateArray().FirstOrDefault(crop => crop.GetProperty("alias").GetString() == choice.Alias);
        return set.ValueKind == JsonValueKind.Object ? Member(set, "coordinates") : null;
    }

    private static JsonElement? Member(JsonElement? settings, string name) =>
        settings is { ValueKind: JsonValueKind.Object } element && element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
}
