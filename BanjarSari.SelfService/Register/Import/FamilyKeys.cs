namespace BanjarSari.SelfService.Register.Import;

/// <summary>Keys that tell the families of one file apart; never stored, never shown.</summary>
internal static class FamilyKeys
{
    private const string Number = "kk:";
    private const string Temporary = "tmp:";
    private const string Unusable = "raw:";

    // A closed family keeps its number, which a later family may carry again.
    public static string OfNumber(KkNumber number, string? closedAt) => $"{Number}{number.Digits}|{closedAt}";

    public static string OfTemporary(string number) => Temporary + number;

    public static string OfUnusable(string digits) => Unusable + digits;

    public static KkNumber? NumberIn(string key) =>
        key.StartsWith(Number, StringComparison.Ordinal) && KkNumber.TryParse(key.Substring(Number.Length, 16), out var number) ? number : null;

    public static bool IsClosed(string key) => key.StartsWith(Number, StringComparison.Ordinal) && key.Length > Number.Length + 17;

    public static string? TemporaryIn(string key) => key.StartsWith(Temporary, StringComparison.Ordinal) ? key[Temporary.Length..] : null;

    public static bool IsUnusable(string key) => key.StartsWith(Unusable, StringComparison.Ordinal);
}
