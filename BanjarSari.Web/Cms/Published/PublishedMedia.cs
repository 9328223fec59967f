using System.Text.Json;
using BanjarSari.Web.Cms.Content;
using BanjarSari.Web.Cms.Media;
using BanjarSari.Web.Cms.Media.Rows;
using BanjarSari.Web.Cms.Schema;

namespace BanjarSari.Web.Cms.Published;

/// <summary>A media item that is not in the recycle bin, in its place. Never changes after its library is built.</summary>
internal sealed class PublishedMedia(MediaItem row, MediaType type, PublishedMedia? parent) : IPublishedNode
{
    private readonly Lazy<JsonElement> _values = new(() => JsonElement.Parse(row.Values), LazyThreadSafetyMode.PublicationOnly);

    public Guid Key => row.Id;

    public MediaType Type => type;

    public string TypeAlias => type.Alias;

    public string Name => row.Name;

    public int SortOrder => row.SortOrder;

    public DateTime CreatedAt => row.CreatedAt;

    public DateTime UpdatedAt => row.UpdatedAt;

    public PublishedMedia? Parent => parent;

    public int Level { get; } = (parent?.Level ?? 0) + 1;

    /// <summary>Path of names, <c>/kegiatan/panen-raya/</c>; not the address of the file.</summary>
    public string Path { get; } = $"{parent?.Path ?? "/"}{UrlSegments.For(row.Name)}/";

    /// <summary>The items of a folder, in order.</summary>
    public IReadOnlyList<PublishedMedia> Children { get; private set; } = [];

    /// <summary>Hash of the file; null for a folder.</summary>
    public string? Hash => row.Hash;

    /// <summary>Without dot; empty for a folder.</summary>
    public string Extension => row.Extension ?? "";

    public long Bytes => row.Bytes;

    /// <summary>Pixels; null when it is no picture.</summary>
    public int? Width => row.Width;

    /// <summary>Pixels; null when it is no picture.</summary>
    public int? Height => row.Height;

    /// <summary>Name of the file in its address.</summary>
    public string FileName { get; } = $"{UrlSegments.For(row.Name)}.{row.Extension}";

    /// <summary>A picture with pixels that variants are made of.</summary>
    public bool IsPicture => row.Width is not null && row.Hash is not null;

    /// <summary>The text that stands for the picture; empty when editors gave none.</summary>
    public string AlternativeText => Value("alternativeText") is { ValueKind: JsonValueKind.String } text ? text.GetString()! : "";

    /// <summary>Focal point and crops as editors set them; null when they did not.</summary>
    public JsonElement? FileSettings => Value(MediaValues.File);

    /// <summary>The stored value of a field, or null.</summary>
    public JsonElement? Value(string alias) => _values.Value.TryGetProperty(alias, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    /// <summary>The row behind it, for the next library.</summary>
    internal MediaItem Row => row;

    /// <summary>Called once, while the library is built.</summary>
    internal void Take(IReadOnlyList<PublishedMedia> children) => Children = children;
}
