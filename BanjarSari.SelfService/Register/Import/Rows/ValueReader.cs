using System.Globalization;
using BanjarSari.SelfService.Register.Elements;
using BanjarSari.SelfService.Register.Import.Layouts;
using BanjarSari.SelfService.Village;

namespace BanjarSari.SelfService.Register.Import.Rows;

/// <summary>Canonical value of one cell of one element, or the remark why there is none.</summary>
internal sealed class ValueReader(CodeReader codes, VillageClock clock)
{
    private readonly DateOnly _today = clock.Today;

    /// <summary>Whether the cell says nothing. In OpenSID's columns a dash or a zero is nothing too.</summary>
    public static bool IsBlank(ImportField field, string? text) =>
        text is null || (!field.IsExact && (text is "-" or "0" or "0000-00-00" || text.Trim('-', ' ').Length == 0) && !IsDashCode(field, text));

    /// <summary>The value, or null and a remark.</summary>
    public (string? Value, RowNote? Note) Read(ImportField field, string text) => field.Element!.Kind switch
    {
        ElementKind.Code => codes.Read(field, text) is { } code ? (code, null) : (null, UnknownCode(field, text)),
        ElementKind.Date => ReadDate(field, text),
        ElementKind.Nik => ReadNumber(field, text, Nik.TryParse(DigitsOf(text), out _)),
        ElementKind.KkNumber => ReadNumber(field, text, KkNumber.TryParse(DigitsOf(text), out _)),
        ElementKind.Number => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (number.ToString(CultureInfo.InvariantCulture), null) : (null, BadNumber(field)),
        ElementKind.Fraction => double.TryParse(text.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var fraction) ? (fraction.ToString("R", CultureInfo.InvariantCulture), null) : (null, BadNumber(field)),
        ElementKind.Time => TimeOnly.TryParse(text.Replace('.', ':'), CultureInfo.InvariantCulture, out var time) ? (time.ToString("HH:mm", CultureInfo.InvariantCulture), null) : (null, BadNumber(field)),
        ElementKind.Flag => (text == "1" ? "1" : null, null),
        _ => (text, null),
    };

    public static string DigitsOf(string text) => text.All(char.IsAsciiDigit) ? text : string.Concat(text.Where(char.IsAsciiDigit));

    // A dash for blood group is on every KK: it means "not known", which has a code of its own.
    private static bool IsDashCode(ImportField field, string text) => text == "-" && field.Element?.CodeKind == "blood-type";

    private (string?, RowNote?) ReadDate(ImportField field, string text)
    {
        if (DateReader.Read(text) is not { } date)
            return (null, new RowNote(field.Column, ImportProblemKinds.BadDate, $"{field.Element!.Label} {SafeText.Quote(text)} bukan tanggal; dikosongkan.", field.Element.Key));
        if (field.Element!.Key == nameof(Resident.BirthDate) && date > _today)
            return (null, new RowNote(field.Column, ImportProblemKinds.BadDate, "Tanggal lahir sesudah hari ini; dikosongkan.", field.Element.Key));
        return (date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), null);
    }

    private static (string?, RowNote?) ReadNumber(ImportField field, string text, bool isWhole)
    {
        var digits = DigitsOf(text);
        if (isWhole)
            return (digits, null);
        // A number that begins with 0 is a village's stand-in: there is no real one yet.
        return digits.Length == 0 || digits[0] == '0' ? (null, null) : (null, new RowNote(field.Column, ImportProblemKinds.BadNumber, $"{field.Element!.Label} panjangnya {digits.Length} angka, bukan 16; dikosongkan.", field.Element.Key));
    }

    private static RowNote BadNumber(ImportField field) =>
        new(field.Column, ImportProblemKinds.BadNumber, $"{field.Element!.Label} bukan angka; dikosongkan.", field.Element.Key);

    // Health data stay out of the work list, which is not sealed.
    private static RowNote UnknownCode(ImportField field, string text) =>
        new(field.Column, ImportProblemKinds.UnknownCode, $"{field.Element!.Label}{(field.Element.Specific ? "" : " " + SafeText.Quote(text))} tidak ada dalam daftar kode; dikosongkan.", field.Element.Key);
}
