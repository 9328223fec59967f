using System.Globalization;
using System.Text.RegularExpressions;

namespace BanjarSari.Web.Cms.Media.Serving;

/// <summary>
/// How a picture is made smaller: to a width, or to a box around a point (<c>w600h400x500y300</c>, per mille of width and
/// height) or cut at its edges (<c>w600h400c100-0-50-0</c>: left, top, right, bottom, per mille).
/// </summary>
internal sealed partial record PictureRecipe(int Width, int? Height, int FocusX, int FocusY, (int Left, int Top, int Right, int Bottom)? Edges)
{
    private const int Middle = 500;

    public static PictureRecipe ToWidth(int width) => new(width, null, Middle, Middle, null);

    public static PictureRecipe ToBox(int width, int height, decimal left, decimal top) => new(width, height, Mille(left), Mille(top), null);

    public static PictureRecipe Cut(int width, int height, decimal left, decimal top, decimal right, decimal bottom) =>
        new(width, height, Middle, Middle, (Mille(left), Mille(top), Mille(right), Mille(bottom)));

    /// <summary>Reads what <see cref="ToString"/> wrote; null for anything else.</summary>
    public static PictureRecipe? Parse(string text)
    {
        if (Form().Match(text) is not { Success: true } match)
            return null;
        var width = Number(match, "w");
        if (!match.Groups["h"].Success)
            return ToWidth(width);
        return match.Groups["x"].Success
            ? new PictureRecipe(width, Number(match, "h"), Number(match, "x"), Number(match, "y"), null)
            : new PictureRecipe(width, Number(match, "h"), Middle, Middle, (Number(match, "l"), Number(match, "t"), Number(match, "r"), Number(match, "b")));
    }

    public override string ToString() => (Height, Edges) switch
    {
        (null, _) => string.Create(CultureInfo.InvariantCulture, $"w{Width}"),
        ({ } height, null) => string.Create(CultureInfo.InvariantCulture, $"w{Width}h{height}x{FocusX}y{FocusY}"),
        ({ } height, { } edges) => string.Create(CultureInfo.InvariantCulture, $"w{Width}h{height}c{edges.Left}-{edges.Top}-{edges.Right}-{edges.Bottom}"),
    };

    private static int Mille(decimal share) => (int)Math.Round(Math.Clamp(share, 0, 1) * 1000);

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("^w(?<w>[1-9][0-9]{0,3})(?:h(?<h>[1-9][0-9]{0,3})(?:x(?<x>[0-9]{1,4})y(?<y>[0-9]{1,4})|c(?<l>[0-9]{1,4})-(?<t>[0-9]{1,4})-(?<r>[0-9]{1,4})-(?<b>[0-9]{1,4})))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
