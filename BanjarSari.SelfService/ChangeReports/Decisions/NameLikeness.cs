namespace BanjarSari.SelfService.ChangeReports.Decisions;

/// <summary>How much two names are alike, whatever their case, marks and spaces.</summary>
internal static class NameLikeness
{
    /// <summary>0 to 1; 1: the same letters (Dice's coefficient of letter pairs).</summary>
    public static double Of(string? one, string? other)
    {
        var (first, second) = (Letters(one), Letters(other));
        if (first.Length == 0 || second.Length == 0)
            return 0;
        if (first == second)
            return 1;
        var (pairs, others) = (Pairs(first), Pairs(second));
        var all = pairs.Count + others.Count;
        return all == 0 ? 0 : 2.0 * pairs.Count(pair => others.Remove(pair)) / all;
    }

    private static string Letters(string? name) => string.Concat((name ?? "").ToUpperInvariant().Where(char.IsLetter));

    private static List<string> Pairs(string letters) => [.. Enumerable.Range(0, letters.Length - 1).Select(at => letters.Substring(at, 2))];
}
