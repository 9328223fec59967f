using System.Globalization;
using AngleSharp.Dom;
using BanjarSari.Web.Cms.Content.RichText;
using BanjarSari.Web.Cms.Media.Serving;

namespace BanjarSari.Web.Cms.Published;

/// <summary>Puts the picture of this moment into rich text: by reference, in the widths that a browser may choose from.</summary>
internal static class RichTextMedia
{
    private const int Shown = 960;

    /// <summary>A picture whose item is gone leaves the text.</summary>
    public static void Fill(IElement picture, Func<Guid, PublishedMedia?> find, MediaUrls urls)
    {
        if (LocalLinks.ParseUdi(picture.GetAttribute("data-udi")) is not { } key || find(key) is not { IsPicture: true } item)
        {
            picture.Remove();
            return;
        }

        var width = Math.Min(item.Width!.Value, Shown);
        picture.RemoveAttribute("data-udi");
        picture.SetAttribute("src", urls.OfWidth(item, width));
        picture.SetAttribute("srcset", string.Join(", ", urls.Sizes(item).Select(size => $"{size.Url} {size.Width.ToString(CultureInfo.InvariantCulture)}w")));
        picture.SetAttribute("sizes", "(min-width: 60em) 45rem, 100vw");
        picture.SetAttribute("width", width.ToString(CultureInfo.InvariantCulture));
        picture.SetAttribute("height", ((int)Math.Round(width * (double)item.Height!.Value / item.Width.Value)).ToString(CultureInfo.InvariantCulture));
        picture.SetAttribute("loading", "lazy");
        if (string.IsNullOrEmpty(picture.GetAttribute("alt")))
            picture.SetAttribute("alt", item.AlternativeText);
    }
}
