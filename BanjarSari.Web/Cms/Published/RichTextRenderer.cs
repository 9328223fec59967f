using AngleSharp.Dom;
using BanjarSari.Web.Cms.Content.RichText;

namespace BanjarSari.Web.Cms.Published;

/// <summary>Makes stored rich text ready to be shown: references become addresses of this moment.</summary>
internal static class RichTextRenderer
{
    /// <summary>
    /// The markup with addresses. <paramref name="find"/> gives the public document of a key, or null: then the words
    /// stay and the link goes. <paramref name="mark"/> may add attributes to a link to a document.
    /// </summary>
    public static string Render(string markup, Func<Guid, PublishedContent?> find, Action<IElement, PublishedContent>? mark = null)
    {
        var body = RichTextCleaner.Parse(markup).Body!;
        foreach (var link in body.QuerySelectorAll("a[href]"))
            Link(link, find, mark);
        // There are no media items yet: a picture in the text would be a dead address.
        foreach (var picture in body.QuerySelectorAll("img"))
            picture.Remove();
        return body.InnerHtml;
    }

    private static void Link(IElement link, Func<Guid, PublishedContent?> find, Action<IElement, PublishedContent>? mark)
    {
        var address = link.GetAttribute("href")!;
        if (LocalLinks.Parse(address, link.GetAttribute("type")) is { } reference)
        {
            link.RemoveAttribute("type");
            if (!reference.IsMedia && find(reference.Key) is { } content)
            {
                link.SetAttribute("href", content.Path + LocalLinks.Rest(address));
                mark?.Invoke(link, content);
            }
            else
            {
                link.RemoveAttribute("href");
            }
        }
        else
        {
            link.RemoveAttribute("type");
            link.SetAttribute("rel", "noopener noreferrer");
        }
    }
}
