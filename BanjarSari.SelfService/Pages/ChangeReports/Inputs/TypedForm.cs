using System.Globalization;
using BanjarSari.SelfService.Village;
using Microsoft.AspNetCore.Http;

namespace BanjarSari.SelfService.Pages.ChangeReports.Inputs;

/// <summary>Reads what was typed into <c>_Input.cshtml</c>.</summary>
internal static class TypedForm
{
    private const int MostLetters = 1000;

    /// <summary>The text of a question; of a date <c>yyyy-MM-dd</c> as far as it was typed; null: nothing.</summary>
    public static string? Read(IFormCollection form, string name, InputKind kind)
    {
        if (kind != InputKind.Date)
        {
            var text = Part(form, name);
            return text.Length == 0 ? null : kind == InputKind.Time ? text.Replace('.', ':').PadLeft(5, '0') : text;
        }

        var (day, month, year) = (Part(form, name), Part(form, name + "-bulan"), Part(form, name + "-tahun"));
        return day.Length + month.Length + year.Length == 0 ? null : $"{year}-{Month(month).PadLeft(2, '0')}-{day.PadLeft(2, '0')}";
    }

    private static string Part(IFormCollection form, string name) =>
        form[name].FirstOrDefault()?.Trim() is { } text ? text[..Math.Min(text.Length, MostLetters)] : "";

    // "Mei", "mei" and "5" are the same month.
    private static string Month(string typed)
    {
        for (var month = 1; month <= 12 && typed.Length >= 3; month++)
            if (Indonesian.Month(month).StartsWith(typed, StringComparison.OrdinalIgnoreCase))
                return month.ToString(CultureInfo.InvariantCulture);
        return typed;
    }
}
