using System.Text.Json.Nodes;

namespace BanjarSari.Web.Cms.Content.Editors;

/// <summary>Lists of text in JSON.</summary>
internal static class TextList
{
    /// <summary>The texts, or null when the node is no list of texts.</summary>
    public static List<string>? Read(JsonNode? node)
    {
        if (node is not JsonArray list)
            return null;
        var texts = new List<string>(list.Count);
        foreach (var item in list)
        {
            if (item is not JsonValue value || !value.TryGetValue<string>(out var text))
                return null;
            texts.Add(text.Trim());
        }

        return texts;
    }

    public static JsonArray Write(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode)JsonValue.Create(text))];
}
