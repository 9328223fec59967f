using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Ganss.Xss;

namespace BanjarSari.Web.Cms.Content.RichText;

/// <summary>
/// Lets through what a text needs and nothing else (security.md T23, T42): no scripts, styles, classes, frames, forms; no
/// picture that is not in our media; no address that runs or hides.
/// </summary>
internal static class RichTextCleaner
{
    private static readonly HtmlSanitizer Sanitizer = NewSanitizer();

    /// <summary>The markup as it is stored; the same again when cleaned twice.</summary>
    public static string Clean(string markup)
    {
        var body = Parse(Sanitizer.Sanitize(Unwrapped(markup))).Body!;
        foreach (var link in body.QuerySelectorAll("a"))
            CleanLink(link);
        foreach (var picture in body.QuerySelectorAll("img"))
            CleanPicture(picture);
        return body.InnerHtml.Trim();
    }

    /// <summary>True when nobody would see anything.</summary>
    public static bool IsBlank(string markup)
    {
        var body = Parse(markup).Body!;
        return string.IsNullOrWhiteSpace(body.TextContent) && body.QuerySelector("img, hr, table") is null;
    }

    /// <summary>The text without tags, words parted by single spaces.</summary>
    public static string Words(string markup) =>
        string.Join(' ', Parse(markup).Body!.GetDescendants().OfType<IText>().SelectMany(text => text.Data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    internal static IHtmlDocument Parse(string markup) => new HtmlParser().ParseDocument(markup);

    private static HtmlSanitizer NewSanitizer()
    {
        var sanitizer = new HtmlSanitizer(new HtmlSanitizerOptions
        {
            AllowedTags = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
            {
                "p", "h2", "h3", "h4", "strong", "b", "em", "i", "u", "a", "ul", "ol", "li", "blockquote", "br", "hr", "sub", "sup",
                "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "figure", "figcaption", "img",
            },
            AllowedAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
            {
                "href", "title", "target", "type", "data-anchor", "data-udi", "src", "alt", "width", "height", "colspan", "rowspan", "scope", "start",
            },
            AllowedSchemes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "http", "https", "mailto", "tel" },
            UriAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href", "src" },
            AllowedCssProperties = new HashSet<string>(StringComparer.OrdinalIgnoreCase),
        });
        return sanitizer;
    }

    // The page has one h1, its name; wrappers go, their text stays. Word brings both.
    private static string Unwrapped(string markup)
    {
        var document = Parse(markup);
        foreach (var heading in document.QuerySelectorAll("h1, h5, h6"))
        {
            var level = document.CreateElement(heading.LocalName == "h1" ? "h2" : "h4");
            level.InnerHtml = heading.InnerHtml;
            heading.Replace(level);
        }

        foreach (var wrapper in document.QuerySelectorAll("div, span, font, section, article, center, mark, label").Reverse())
            wrapper.Replace([.. wrapper.ChildNodes]);
        return document.Body!.InnerHtml;
    }

    private static void CleanLink(IElement link)
    {
        var address = link.GetAttribute("href");
        if (LocalLinks.Parse(address, link.GetAttribute("type")) is { } reference)
            link.SetAttribute("type", reference.IsMedia ? "media" : "document");
        else if (SafeAddress.Is(address))
            link.SetAttribute("type", "external");
        else
            link.Replace([.. link.ChildNodes]);
        if (link.GetAttribute("target") != "_blank")
            link.RemoveAttribute("target");
    }

    private static void CleanPicture(IElement picture)
    {
        var source = picture.GetAttribute("src");
        if (LocalLinks.ParseUdi(picture.GetAttribute("data-udi")) is null || source is null || !source.StartsWith("/media/", StringComparison.Ordinal))
            picture.Remove();
    }
}
