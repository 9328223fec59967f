using System.Text.Json;

namespace BanjarSari.Web.Cms.DeliveryApi.Output;

/// <summary>A media item as a picker delivers it: Umbraco's members, and <see cref="Sizes"/>.</summary>
internal record MediaModel
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string MediaType { get; init; }

    /// <summary>Address of the file; empty for a folder.</summary>
    public required string Url { get; init; }

    public required string? Extension { get; init; }

    public required int? Width { get; init; }

    public required int? Height { get; init; }

    public required long? Bytes { get; init; }

    /// <summary><c>{left, top}</c>, shares of width and height; null when nobody set it.</summary>
    public required JsonElement? FocalPoint { get; init; }

    /// <summary>The crops of this site; null when it is no picture.</summary>
    public required IReadOnlyList<MediaCropModel>? Crops { get; init; }

    /// <summary>Not in Umbraco: smaller pictures as WebP; their addresses are signed, a consumer cannot make them.</summary>
    public required IReadOnlyList<MediaSizeModel> Sizes { get; init; }

    public required IReadOnlyDictionary<string, object?> Properties { get; init; }
}
