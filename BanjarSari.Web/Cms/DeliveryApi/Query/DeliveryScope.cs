using BanjarSari.Web.Cms.Published;
using Umbraco.Cms.Core.Configuration.Models;

namespace BanjarSari.Web.Cms.DeliveryApi.Query;

/// <summary>
/// What a request may see: one snapshot, below one start item, without the types that settings hide. Everything that an
/// answer contains, also by expansion, is found through it.
/// </summary>
internal sealed class DeliveryScope
{
    private readonly PublishedSnapshot _snapshot;
    private readonly DeliveryApiSettings _settings;
    private readonly bool _restricted;

    public DeliveryScope(PublishedSnapshot snapshot, DeliveryApiSettings settings, string? startItem)
    {
        (_snapshot, _settings) = (snapshot, settings);
        _restricted = !string.IsNullOrEmpty(startItem);
        if (_restricted)
            Start = snapshot.Roots.FirstOrDefault(root => Guid.TryParse(startItem, out var key) ? root.Key == key : root.Segment.Equals(startItem!.Trim('/'), StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The root that the header <c>Start-Item</c> names; null without it, or when there is none.</summary>
    public PublishedContent? Start { get; }

    /// <summary>Every document in sight, in the order of the tree.</summary>
    public IEnumerable<PublishedContent> All => _restricted && Start is null ? [] : Visible(Start is null ? _snapshot.All : Start.Descendants.Prepend(Start));

    /// <summary>The document that a value points to, wherever it stands; null when it is not public.</summary>
    public PublishedContent? Find(Guid key) => _snapshot.Find(key) is { } content && IsVisible(content) ? content : null;

    /// <summary>The document by GUID or path, below the start item; null when it is not in sight.</summary>
    public PublishedContent? Find(string idOrPath)
    {
        if (_restricted && Start is null)
            return null;
        var found = Guid.TryParse(idOrPath, out var key) ? _snapshot.Find(key) : _snapshot.Find(idOrPath, Start);
        return found is not null && IsVisible(found) && (Start is null || found.Root == Start) ? found : null;
    }

    /// <summary>The document that had this path before; null when there is none in sight.</summary>
    public PublishedContent? FindMoved(string path) => _snapshot.FindMoved(path) is { } moved && IsVisible(moved) && !_restricted ? moved : null;

    /// <summary>Those of the documents that are in sight.</summary>
    public IEnumerable<PublishedContent> Visible(IEnumerable<PublishedContent> contents) => contents.Where(IsVisible);

    private bool IsVisible(PublishedContent content) =>
        !_settings.DisallowedContentTypeAliases.Contains(content.Type.Alias)
        && (_settings.AllowedContentTypeAliases.Count == 0 || _settings.AllowedContentTypeAliases.Contains(content.Type.Alias));
}
