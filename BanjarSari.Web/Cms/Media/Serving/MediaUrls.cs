using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using BanjarSari.SelfService.Security;
using BanjarSari.Web.Cms.Published;
using BanjarSari.Web.Cms.Schema;

namespace BanjarSari.Web.Cms.Media.Serving;

/// <summary>
/// Addresses of files and of the pictures made from them. A variant is signed: nobody can make the machine compute or
/// keep sizes that no page asks for.
/// </summary>
internal sealed class MediaUrls(KeyRing keys)
{
    /// <summary>Widths that pages offer to browsers.</summary>
    public static readonly int[] Widths = [320, 640, 960, 1280, 1920];

    private const int SignatureDigits = 20;

    private readonly byte[] _key = keys.Derive("media-variant");

    /// <summary>The file itself.</summary>
    public static string Of(PublishedMedia item) => $"/media/{item.Hash}/{item.FileName}";

    /// <summary>The picture no wider than <paramref name="width"/>, as WebP; the file itself when it is no picture.</summary>
    public string OfWidth(PublishedMedia item, int width) => item.IsPicture ? Of(item.Hash!, PictureRecipe.ToWidth(Math.Min(width, item.Width!.Value))) : Of(item);

    /// <summary>Every offered width that the picture has, and the address of each.</summary>
    public IEnumerable<(int Width, string Url)> Sizes(PublishedMedia item) =>
        item.IsPicture ? Widths.Where(width => width < item.Width).Append(Math.Min(item.Width!.Value, Widths[^1])).Distinct().Select(width => (width, OfWidth(item, width))) : [];

    /// <summary>A crop as the editor cut it, else around the focal point, as WebP. <paramref name="settings"/> of a picker win over those of the item.</summary>
    public string OfCrop(PublishedMedia item, CropChoice crop, JsonElement? settings = null)
    {
        if (!item.IsPicture)
            return Of(item);
        if ((Coordinates(settings, crop.Alias) ?? Coordinates(item.FileSettings, crop.Alias)) is { } edge)
            return Of(item.Hash!, PictureRecipe.Cut(crop.Width, crop.Height, Share(edge, "x1"), Share(edge, "y1"), Share(edge, "x2"), Share(edge, "y2")));
        var focus = Focus(settings) ?? Focus(item.FileSettings);
        return Of(item.Hash!, PictureRecipe.ToBox(crop.Width, crop.Height, focus is { } point ? Share(point, "left") : 0.5m, focus is { } at ? Share(at, "top") : 0.5m));
    }

    /// <summary>The picture made to fit a box of any size, for the backoffice.</summary>
    public string OfBox(PublishedMedia item, int width, int height) => OfCrop(item, new CropChoice("", "", width, height));

    /// <summary>The recipe of a signed name, or null when nobody here made it.</summary>
    public PictureRecipe? Read(string hash, string name)
    {
        var parts = name.Split('.');
        if (parts is not [var text, { Length: SignatureDigits } signature, "webp"] || PictureRecipe.Parse(text) is not { } recipe || recipe.ToString() != text)
            return null;
        return CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(signature), Encoding.ASCII.GetBytes(Sign(hash, text))) ? recipe : null;
    }

    /// <summary>The signed address of a variant.</summary>
    public string Of(string hash, PictureRecipe recipe) => $"/media/{hash}/{recipe}.{Sign(hash, recipe.ToString())}.webp";

    private string Sign(string hash, string recipe) => Convert.ToHexStringLower(HMACSHA256.HashData(_key, Encoding.ASCII.GetBytes($"{hash}/{recipe}")))[..SignatureDigits];

    private static JsonElement? Coordinates(JsonElement? settings, string alias)
    {
        if (settings is not { ValueKind: JsonValueKind.Object } file || !file.TryGetProperty("crops", out var crops) || crops.ValueKind != JsonValueKind.Array)
            return null;
        var set = crops.EnumerateArray().FirstOrDefault(crop => crop.GetProperty("alias").GetString() == alias);
        return set.ValueKind == JsonValueKind.Object && set.TryGetProperty("coordinates", out var edges) && edges.ValueKind == JsonValueKind.Object ? edges : null;
    }

    private static JsonElement? Focus(JsonElement? settings) =>
        settings is { ValueKind: JsonValueKind.Object } file && file.TryGetProperty("focalPoint", out var point) && point.ValueKind == JsonValueKind.Object ? point : null;

    private static decimal Share(JsonElement point, string name) => point.GetProperty(name).GetDecimal();
}
