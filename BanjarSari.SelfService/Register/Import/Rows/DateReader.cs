using System.Globalization;

namespace BanjarSari.SelfService.Register.Import.Rows;

/// <summary>Dates as Indonesian files write them: day before month.</summary>
internal static class DateReader
{
    private static readonly string[] Forms =
        ["yyyy-MM-dd", "yyyy-M-d", "d-M-yyyy", "dd-MM-yyyy", "yyyy-MM-dd HH:mm:ss", "d-M-yyyy H:m:s"];

    /// <summary>Null when the text is no date between 1850 and 2200.</summary>
    public static DateOnly? Read(string text)
    {
        var plain = text.Replace('/', '-').Replace('.', '-');
        if (DateTime.TryParseExact(plain, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return InRange(DateOnly.FromDateTime(date));
        // A date whose cell has no date format comes as Excel's day number.
        if (int.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is > 60 and < 100_000)
            return InRange(DateOnly.FromDateTime(DateTime.FromOADate(days)));
        return null;
    }

    private static DateOnly? InRange(DateOnly date) => date.Year is >= 1850 and <= 2200 ? date : null;
}
