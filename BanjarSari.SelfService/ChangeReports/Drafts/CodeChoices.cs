using System.Globalization;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Village;

namespace BanjarSari.SelfService.ChangeReports.Drafts;

/// <summary>The codes of a list that may be chosen today, and those that fit what was searched for.</summary>
public sealed class CodeChoices(ReferenceCodeBook codes, VillageClock clock)
{
    /// <summary>Lists longer than this are searched.</summary>
    public const int MostInSight = 20;

    /// <summary>Value and label of each code that is valid today, in the official order.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> All(string kind) =>
        [.. codes.Of(kind).Where(code => !(code.ValidFrom > clock.Today) && !(code.ValidUntil < clock.Today))
            .Select(code => KeyValuePair.Create(code.Code.ToString(CultureInfo.InvariantCulture), code.ScreenLabel))];

    /// <summary>Those whose label has every word of <paramref name="query"/>, or whose usual synonym it is; first those in which a word begins so ("guru" before "mengurus").</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Matching(string kind, string query)
    {
        var words = query.Split([' ', '/', ','], StringSplitOptions.RemoveEmptyEntries);
        var synonym = codes.Find(kind, query)?.ToString(CultureInfo.InvariantCulture);
        return [.. All(kind).Where(code => code.Key == synonym || (words.Length > 0 && Array.TrueForAll(words, word => code.Value.Contains(word, StringComparison.OrdinalIgnoreCase))))
            .OrderByDescending(code => code.Key == synonym || (' ' + code.Value.Replace('/', ' ')).Contains(' ' + (words.Length > 0 ? words[0] : query), StringComparison.OrdinalIgnoreCase))];
    }
}
