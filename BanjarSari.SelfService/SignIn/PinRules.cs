namespace BanjarSari.SelfService.SignIn;

/// <summary>
/// PINs that everybody guesses first: dates, repeats, runs, walks over the keypad, the usual favourites. By
/// rule, not by list: a list helps only from about a tenth of all PINs on (security.md, fact 7).
/// </summary>
public static class PinRules
{
    // Where each digit lies on a telephone's keypad: row, column; 0 below 8.
    private static readonly (int Row, int Column)[] Keys = [(3, 1), (0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (2, 0), (2, 1), (2, 2)];

    // Favourites of published counts that no rule below catches.
    private static readonly HashSet<string> Favourites = ["159753", "159357", "753951", "951753", "357159", "147369", "246810", "135790", "108108", "170845", "314159", "271828", "520131", "147963", "789123", "456123", "123789", "741963", "963741", "258123"];

    /// <summary>Why nobody should take this PIN, as a sentence for its field; null: none of these rules is against it. Digits only.</summary>
    public static string? Objection(ReadOnlySpan<char> pin)
    {
        if (IsPattern(pin) || Favourites.GetAlternateLookup<ReadOnlySpan<char>>().Contains(pin))
            return "PIN ini mengikuti pola yang mudah ditebak. Pilih angka lain, atau pakai PIN yang kami usulkan.";
        return HasDate(pin) ? "PIN ini terlihat seperti tanggal. Tanggal paling dulu ditebak orang; pilih angka lain." : null;
    }

    private static bool HasDate(ReadOnlySpan<char> pin)
    {
        // Beyond eight digits some window is nearly always a date, and the length itself protects.
        if (pin.Length > 8)
            return false;
        for (var start = 0; start + 6 <= pin.Length; start++)
            if (IsDate(pin.Slice(start, 6)))
                return true;
        return false;
    }

    private static bool IsDate(ReadOnlySpan<char> six)
    {
        var (first, second, third) = (Number(six[..2]), Number(six[2..4]), Number(six[4..]));
        if (IsDayMonth(first, second) || IsDayMonth(second, first) || IsDayMonth(third, second) || IsDayMonth(second, third))
            return true;
        // 1 2 1980 as 121980, 02 1980 as 021980, 1980 02 as 198002.
        return (IsYear(Number(six[2..])) && (IsMonth(first) || (six[0] != '0' && six[1] != '0'))) || (IsYear(Number(six[..4])) && (IsMonth(third) || (six[4] != '0' && six[5] != '0')));
    }

    private static bool IsDayMonth(int day, int month) => day is >= 1 and <= 31 && IsMonth(month);

    private static bool IsMonth(int number) => number is >= 1 and <= 12;

    private static bool IsYear(int number) => number is >= 1920 and <= 2035;

    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
            number = number * 10 + (digit - '0');
        return number;
    }

    private static bool IsPattern(ReadOnlySpan<char> pin) =>
        HasFewDigits(pin) || IsRepeat(pin, 2) || IsRepeat(pin, 3) || IsRepeat(pin, 4) || IsMirror(pin) || IsPairs(pin) || IsSteady(pin) || IsTwoRuns(pin) || IsWalk(pin);

    // 112112, 787878, 100000
    private static bool HasFewDigits(ReadOnlySpan<char> pin)
    {
        var seen = 0;
        foreach (var digit in pin)
            seen |= 1 << (digit - '0');
        return int.PopCount(seen) <= 2;
    }

    // 123123, 484848
    private static bool IsRepeat(ReadOnlySpan<char> pin, int period)
    {
        if (pin.Length < period + 2)
            return false;
        return pin[period..].SequenceEqual(pin[..^period]);
    }

    // 384483
    private static bool IsMirror(ReadOnlySpan<char> pin)
    {
        for (var i = 0; i < pin.Length / 2; i++)
            if (pin[i] != pin[^(i + 1)])
                return false;
        return true;
    }

    // 774499
    private static bool IsPairs(ReadOnlySpan<char> pin)
    {
        if (pin.Length % 2 == 1)
            return false;
        for (var i = 0; i < pin.Length; i += 2)
            if (pin[i] != pin[i + 1])
                return false;
        return true;
    }

    // 246802, 987654: one step throughout, around ten
    private static bool IsSteady(ReadOnlySpan<char> pin)
    {
        for (var i = 2; i < pin.Length; i++)
            if ((pin[i] - pin[i - 1] + 10) % 10 != (pin[1] - pin[0] + 10) % 10)
                return false;
        return true;
    }

    // 123789, 456321: two halves, each one up or one down
    private static bool IsTwoRuns(ReadOnlySpan<char> pin) => pin.Length >= 6 && IsRun(pin[..(pin.Length / 2)]) && IsRun(pin[(pin.Length / 2)..]);

    private static bool IsRun(ReadOnlySpan<char> part) => Math.Abs(part[1] - part[0]) <= 1 && IsSteady(part);

    // 147852: each key beside the one before, or the same
    private static bool IsWalk(ReadOnlySpan<char> pin)
    {
        for (var i = 1; i < pin.Length; i++)
        {
            var (from, to) = (Keys[pin[i - 1] - '0'], Keys[pin[i] - '0']);
            if (Math.Abs(from.Row - to.Row) > 1 || Math.Abs(from.Column - to.Column) > 1)
                return false;
        }

        return true;
    }
}
