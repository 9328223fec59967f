namespace BanjarSari.SelfService.Register;

/// <summary>
/// How the village numbers people without NIK and families without KK: 0, the village's code of ten digits,
/// and a serial of five, as OpenSID does. A real number never begins with 0.
/// </summary>
internal static class TemporaryNumber
{
    public static string PrefixOf(string villageCode) => "0" + string.Concat(villageCode.Where(char.IsAsciiDigit)).PadLeft(10, '0')[..10];

    public static string Of(string prefix, int serial) => $"{prefix}{serial:00000}";

    /// <summary>Serial of the last number given with this prefix; 0 where there is none.</summary>
    public static int SerialOf(string? last, string prefix) => last is not null && int.TryParse(last.AsSpan(prefix.Length), out var serial) ? serial : 0;
}
