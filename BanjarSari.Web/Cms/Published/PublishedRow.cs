using System.Text.Json;
using BanjarSari.Web.Cms.Schema;

namespace BanjarSari.Web.Cms.Published;

/// <summary>One document as it was published (or, for preview, as it is drafted), without its place among others. Never changes.</summary>
internal sealed class PublishedRow(Guid key, ContentType type, Guid? parentKey, string name, string segment, int sortOrder, DateTime createdAt, DateTime updatedAt, string json)
{
    // Read when first asked for: most of 10,000 documents are never asked for between two publications.
    private readonly Lazy<Dictionary<string, JsonElement>> _values = new(() => Read(json), LazyThreadSafetyMode.PublicationOnly);

    public Guid Key => key;

    public ContentType Type => type;

    public Guid? ParentKey => parentKey;

    public string Name => name;

    public string Segment => segment;

    public int SortOrder => sortOrder;

    /// <summary>UTC.</summary>
    public DateTime CreatedAt => createdAt;

    /// <summary>UTC.</summary>
    public DateTime UpdatedAt => updatedAt;

    /// <summary>Values by alias; a field without value is not among them.</summary>
    public IReadOnlyDictionary<string, JsonElement> Values => _values.Value;

    private static Dictionary<string, JsonElement> Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.EnumerateObject().ToDictionary(value => value.Name, value => value.Value.Clone(), StringComparer.Ordinal);
    }
}
