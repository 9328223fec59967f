namespace BanjarSari.SelfService.Register.Import.Rows;

/// <summary>Place of a row, normalised; null parts are absent (OpenSID writes <c>-</c> or <c>0</c> for them).</summary>
internal readonly record struct AreaText(string? Hamlet, string? Rw, string? Rt)
{
    /// <summary>Longest number of an RT or RW.</summary>
    private const int LongestNumber = 10;

    public bool IsEmpty => Hamlet is null && Rw is null && Rt is null;

    public static AreaText Of(string? hamlet, string? rw, string? rt) => new(HamletName(hamlet), Number(rw), Number(rt));

    private static string? HamletName(string? text)
    {
        if (IsNone(text))
            return null;
        var name = text!.Replace('_', ' ').ToUpperInvariant().Trim();
        return name.StartsWith("DUSUN ", StringComparison.Ordinal) ? name[6..].Trim() : name;
    }

    private static string? Number(string? text)
    {
        if (IsNone(text))
            return null;
        var number = text!.ToUpperInvariant().Replace("RT", "", StringComparison.Ordinal).Replace("RW", "", StringComparison.Ordinal).Trim(' ', '.', ':');
        if (IsNone(number))
            return null;
        number = number.All(char.IsAsciiDigit) ? number.TrimStart('0').PadLeft(3, '0') : number;
        return number.Length <= LongestNumber ? number : number[..LongestNumber];
    }

    private static bool IsNone(string? text) => text is null || text.Trim(' ', '-', '0').Length == 0;
}
