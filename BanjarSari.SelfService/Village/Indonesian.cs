using System.Globalization;

namespace BanjarSari.SelfService.Village;

/// <summary>How dates, money and names are written in Indonesian; needs no ICU on the machine.</summary>
public static class Indonesian
{
    private static readonly string[] Months =
        ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];

    /// <summary><c>23 November 2026</c>; null: a dash.</summary>
    public static string Date(DateOnly? date) =>
        date is { } day ? $"{day.Day} {Months[day.Month - 1]} {day.Year}" : "-";

    /// <summary>Name of a month, from 1: <c>November</c>.</summary>
    public static string Month(int month) => Months[month - 1];

    /// <summary><c>23-11-2026</c>, for tables and prints; null: a dash.</summary>
    public static string ShortDate(DateOnly? date) =>
        date?.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture) ?? "-";

    /// <summary><c>Rp1.000.000</c>.</summary>
    public static string Rupiah(long amount) =>
        "Rp" + amount.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.');

    /// <summary><c>1.000</c>.</summary>
    public static string Number(long number) =>
        number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.');

    /// <summary>Whole years from <paramref name="birth"/> to <paramref name="today"/>.</summary>
    public static int Age(DateOnly birth, DateOnly today) =>
        today.Year - birth.Year - (today < birth.AddYears(today.Year - birth.Year) ? 1 : 0);

    /// <summary>Initials: <c>SITI AMINAH</c> gives <c>S.A.</c></summary>
    public static string Initials(string name) =>
        string.Concat(name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0]) + "."));
}
