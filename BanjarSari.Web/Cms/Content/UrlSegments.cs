using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Strings;

namespace BanjarSari.Web.Cms.Content;

/// <summary>Makes the part of an address from a name with Umbraco's helper, set for Indonesian.</summary>
internal static class UrlSegments
{
    private const int Longest = 100;

    private static readonly DefaultShortStringHelper Helper = new(Options.Create(new RequestHandlerSettings
    {
        // The apostrophe is a letter of its own in names (Jum'at, Qur'an) and simply falls away; strokes part words.
        UserDefinedCharCollection =
        [
            new() { Char = "'", Replacement = "" }, new() { Char = "’", Replacement = "" }, new() { Char = "‘", Replacement = "" }, new() { Char = "`", Replacement = "" },
            new() { Char = "/", Replacement = "-" }, new() { Char = "–", Replacement = "-" }, new() { Char = "—", Replacement = "-" },
            new() { Char = "&", Replacement = "-dan-" }, new() { Char = "%", Replacement = "-persen" },
        ],
    }));

    /// <summary>The segment for a name by itself. Never empty.</summary>
    public static string For(string name)
    {
        var segment = Helper.CleanStringForUrlSegment(name);
        if (segment.Length > Longest)
            segment = segment[..Longest].TrimEnd('-');
        return segment.Length == 0 ? "halaman" : segment;
    }

    /// <summary>The segment, with a number when siblings have <paramref name="taken"/> it.</summary>
    public static string Free(string segment, HashSet<string> taken)
    {
        var unique = segment;
        for (var number = 2; taken.Contains(unique); number++)
            unique = $"{segment}-{number}";
        return unique;
    }
}
