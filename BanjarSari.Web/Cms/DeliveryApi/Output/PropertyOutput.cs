using System.Globalization;
using System.Text.Json;
using BanjarSari.Web.Cms.Content.Editors;
using BanjarSari.Web.Cms.DeliveryApi.Query;
using BanjarSari.Web.Cms.Schema;
using Umbraco.Cms.Core.Models.DeliveryApi;

namespace BanjarSari.Web.Cms.DeliveryApi.Output;

/// <summary>Turns stored values into what Umbraco's Delivery API gives for the same editor. What points to something not public is left out.</summary>
internal sealed class PropertyOutput(ContentOutput content)
{
    /// <summary>The value of a field for an answer; null when it is empty, false for a toggle, an empty list for lists.</summary>
    public object? Of(PropertyType property, JsonElement? value, PropertySelection expand, PropertySelection fields)
    {
        var (expanded, nestedExpand, nestedFields) = (expand.Has(property.Alias), expand.Within(property.Alias, PropertySelection.None), fields.Within(property.Alias, PropertySelection.All));
        return property.DataType.Editor switch
        {
            EditorAliases.Text or EditorAliases.TextArea => value?.GetString(),
            EditorAliases.Toggle => value is { ValueKind: JsonValueKind.True },
            EditorAliases.Integer => value?.GetInt32(),
            EditorAliases.Decimal => value?.GetDecimal(),
            EditorAliases.Date => Date(value),
            EditorAliases.Dropdown => Texts(value).FirstOrDefault(),
            EditorAliases.Tags => Texts(value),
            EditorAliases.RichText => RichTextOutput.Of(value, content),
            EditorAliases.Document => value is { } key ? Pick(key.GetGuid(), expanded, nestedExpand, nestedFields) : null,
            EditorAliases.Content => Items(value).Select(item => Pick(item.GetProperty("unique").GetGuid(), expanded, nestedExpand, nestedFields)).OfType<ApiContent>().ToList(),
            EditorAliases.Links => Items(value).Select(item => LinkOutput.Of(item, content.Scope)).OfType<ApiLink>().ToList(),
            EditorAliases.Blocks => new ApiBlockListModel(Blocks(value, nestedExpand, nestedFields)),
            // No media item exists yet, so every reference to one leads nowhere, as to one in the recycle bin.
            EditorAliases.Media => Array.Empty<IApiMediaWithCrops>(),
            _ => null,
        };
    }

    private ApiContent? Pick(Guid key, bool expanded, PropertySelection expand, PropertySelection fields) =>
        content.Scope.Find(key) is { } picked ? content.Picked(picked, expanded, expand, fields) : null;

    private List<ApiBlockItem> Blocks(JsonElement? value, PropertySelection expand, PropertySelection fields)
    {
        if (value is not { } list)
            return [];
        var blocks = list.GetProperty("contentData").EnumerateArray().ToDictionary(block => block.GetProperty("key").GetGuid());
        return [.. list.GetProperty("layout").GetProperty("Umbraco.BlockList").EnumerateArray()
            .Select(item => blocks[item.GetProperty("contentKey").GetGuid()])
            .Select(block => Block(block, expand, fields)).OfType<ApiBlockItem>()];
    }

    private ApiBlockItem? Block(JsonElement block, PropertySelection expand, PropertySelection fields)
    {
        if (SchemaBook.Find(block.GetProperty("contentTypeKey").GetGuid()) is not { } type)
            return null;
        var values = block.GetProperty("values").EnumerateArray().ToDictionary(value => value.GetProperty("alias").GetString()!, value => value.GetProperty("value"), StringComparer.Ordinal);
        return new ApiBlockItem(content.Block(block.GetProperty("key").GetGuid(), type, alias => values.TryGetValue(alias, out var value) ? value : null, expand, fields), null);
    }

    private static DateTime? Date(JsonElement? value) =>
        DateTime.TryParseExact(value?.GetString(), DateEditor.Stored, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static List<string> Texts(JsonElement? value) => [.. Items(value).Select(item => item.GetString()!)];

    private static JsonElement.ArrayEnumerator Items(JsonElement? value) => value is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : default;
}
