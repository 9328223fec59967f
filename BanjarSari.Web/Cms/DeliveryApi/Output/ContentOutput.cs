using BanjarSari.Web.Cms.DeliveryApi.Query;
using BanjarSari.Web.Cms.Published;
using Umbraco.Cms.Core.Models.DeliveryApi;

namespace BanjarSari.Web.Cms.DeliveryApi.Output;

/// <summary>Makes Umbraco's response models from published documents.</summary>
internal sealed class ContentOutput(DeliveryScope scope, bool richTextAsJson)
{
    private static readonly Dictionary<string, IApiContentRoute> OneLanguage = [];

    private readonly OutputBudget _budget = new();

    /// <summary>Where only what the request may see is found.</summary>
    public DeliveryScope Scope => scope;

    /// <summary>Rich text as a tree instead of markup.</summary>
    public bool RichTextAsJson => richTextAsJson;

    /// <summary>A document that was asked for.</summary>
    public ApiContentResponse Of(PublishedContent content, PropertySelection expand, PropertySelection fields)
    {
        _budget.Spend();
        return new ApiContentResponse(content.Key, content.Name, content.Type.Alias, content.CreatedAt, content.UpdatedAt, RouteOf(content), PropertiesOf(content, expand, fields), OneLanguage);
    }

    /// <summary>A document that another points to: without its properties unless they are asked for.</summary>
    public ApiContent Picked(PublishedContent content, bool expanded, PropertySelection expand, PropertySelection fields)
    {
        _budget.Spend();
        var properties = expanded ? PropertiesOf(content, expand, fields) : [];
        return new ApiContent(content.Key, content.Name, content.Type.Alias, content.CreatedAt, content.UpdatedAt, RouteOf(content), properties);
    }

    /// <summary>A block within a document.</summary>
    public ApiElement Block(Guid key, Schema.ContentType type, Func<string, System.Text.Json.JsonElement?> read, PropertySelection expand, PropertySelection fields)
    {
        _budget.Spend();
        return new ApiElement(key, "", type.Alias, Properties(type, read, expand, fields));
    }

    /// <summary>The address of a document.</summary>
    public static ApiContentRoute RouteOf(PublishedContent content) => new(content.Path, new ApiContentStartItem(content.Root.Key, content.Root.Segment));

    private Dictionary<string, object?> PropertiesOf(PublishedContent content, PropertySelection expand, PropertySelection fields) =>
        Properties(content.Type, content.Value, expand, fields);

    private Dictionary<string, object?> Properties(Schema.ContentType type, Func<string, System.Text.Json.JsonElement?> read, PropertySelection expand, PropertySelection fields)
    {
        var output = new PropertyOutput(this);
        return type.Properties.Where(property => fields.Has(property.Alias)).ToDictionary(
            property => property.Alias,
            property => output.Of(property, read(property.Alias), expand, fields),
            StringComparer.Ordinal);
    }
}
