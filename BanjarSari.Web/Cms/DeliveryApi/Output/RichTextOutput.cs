using System.Text.Json;
using AngleSharp.Dom;
using BanjarSari.Web.Cms.Content.RichText;
using BanjarSari.Web.Cms.DeliveryApi.Query;
using BanjarSari.Web.Cms.Published;
using Umbraco.Cms.Core.Models.DeliveryApi;

namespace BanjarSari.Web.Cms.DeliveryApi.Output;

/// <summary>
/// Rich text as markup or as a tree of elements. Local links become addresses (markup) or routes (tree); a link to
/// something that is not public keeps its words and loses its target.
/// </summary>
internal static class RichTextOutput
{
    public static object? Of(JsonElement? value, ContentOutput output)
    {
        if (value is not { } rich || rich.GetProperty("markup").GetString() is not { Length: > 0 } markup)
            return null;
        if (output.RichTextAsJson)
            return new RichTextRootElement([], Elements(RichTextCleaner.Parse(markup).Body!, output.Scope), []);
        return new RichTextModel { Markup = RichTextRenderer.Render(markup, output.Scope.Find, ForHeadless), Blocks = [] };
    }

    // As Umbraco writes them, for consumers that serve several roots.
    private static void ForHeadless(IElement link, PublishedContent content)
    {
        link.SetAttribute("data-start-item-path", content.Root.Segment);
        link.SetAttribute("data-start-item-id", content.Root.Key.ToString());
        link.SetAttribute("data-link-type", "Content");
    }

    private static List<IRichTextElement> Elements(INode parent, DeliveryScope scope)
    {
        var elements = new List<IRichTextElement>();
        foreach (var node in parent.ChildNodes)
        {
            if (node is IText text && text.Data.Length > 0)
                elements.Add(new RichTextTextElement(text.Data));
            else if (node is IElement { LocalName: not "img" } element)
                elements.Add(new RichTextGenericElement(element.LocalName, Attributes(element, scope), Elements(element, scope)));
        }

        return elements;
    }

    private static Dictionary<string, object> Attributes(IElement element, DeliveryScope scope)
    {
        var attributes = element.Attributes.ToDictionary(attribute => attribute.Name.Replace("data-", "", StringComparison.Ordinal), object (attribute) => attribute.Value, StringComparer.Ordinal);
        if (element.LocalName != "a" || LocalLinks.Parse(element.GetAttribute("href"), element.GetAttribute("type")) is not { } reference)
            return attributes;
        attributes.Remove("href");
        attributes.Remove("type");
        if (!reference.IsMedia && scope.Find(reference.Key) is { } content)
        {
            attributes["route"] = ContentOutput.RouteOf(content);
            attributes["link-type"] = "Content";
        }

        return attributes;
    }
}
