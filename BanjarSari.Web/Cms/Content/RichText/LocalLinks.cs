using System.Text.RegularExpressions;
using BanjarSari.Web.Cms.Content.Editors;

namespace BanjarSari.Web.Cms.Content.RichText;

/// <summary>
/// Links and pictures of rich text by reference. The client writes <c>href="/{localLink:GUID}"</c> with
/// <c>type="document"</c> or <c>"media"</c>, and pictures with <c>data-udi="umb://media/GUID"</c>; older content has
/// <c>/{localLink:umb://document/GUID}</c>. All are understood.
/// </summary>
internal static partial class LocalLinks
{
    /// <summary>The reference in an address, or null.</summary>
    public static ContentReference? Parse(string? address, string? type)
    {
        if (address is null || Link().Match(address) is not { Success: true } match || !Guid.TryParse(match.Groups["key"].Value, out var key))
            return null;
        var kind = match.Groups["kind"].Success ? match.Groups["kind"].Value : type;
        return new ContentReference(key, kind == "media");
    }

    /// <summary>The media item of a picture, or null.</summary>
    public static Guid? ParseUdi(string? udi) =>
        udi is not null && udi.StartsWith("umb://media/", StringComparison.Ordinal) && Guid.TryParse(udi["umb://media/".Length..], out var key) ? key : null;

    /// <summary>Every reference in cleaned markup.</summary>
    public static IEnumerable<ContentReference> In(string markup)
    {
        var document = RichTextCleaner.Parse(markup);
        foreach (var link in document.QuerySelectorAll("a[href]"))
            if (Parse(link.GetAttribute("href"), link.GetAttribute("type")) is { } reference)
                yield return reference;
        foreach (var picture in document.QuerySelectorAll("img[data-udi]"))
            if (ParseUdi(picture.GetAttribute("data-udi")) is { } key)
                yield return new ContentReference(key, IsMedia: true);
    }

    /// <summary>What follows the reference: query and fragment.</summary>
    public static string Rest(string address) => Link().Match(address).Groups["rest"].Value;

    [GeneratedRegex(@"^/?\{localLink:(?:umb://(?<kind>document|media)/)?(?<key>[0-9a-fA-F-]{32,36})\}(?<rest>[?#].*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
