using System.Globalization;
using BanjarSari.SelfService.Register.Import.Layouts;

namespace BanjarSari.SelfService.Register.Import.Rows;

/// <summary>Codes from numbers or texts. Unknown ones give null: never a guess, never LAINNYA.</summary>
internal sealed class CodeReader(ReferenceCodeBook codes)
{
    private readonly Dictionary<(string Kind, string Text, bool Exact), string?> _seen = [];

    /// <summary>Canonical number of <paramref name="text"/> in the list <paramref name="kind"/>; null when unknown.</summary>
    public string? Read(string kind, string text, bool exact)
    {
        // Columns hold few different texts, a file many rows.
        if (!_seen.TryGetValue((kind, text, exact), out var code))
            _seen[(kind, text, exact)] = code = Find(kind, text, exact)?.ToString(CultureInfo.InvariantCulture);
        return code;
    }

    /// <summary>As <see cref="Read(string, string, bool)"/> for a field of a layout.</summary>
    public string? Read(ImportField field, string text) => Read(field.Element!.CodeKind!, text, field.IsExact);

    private int? Find(string kind, string text, bool exact)
    {
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return codes.Find(kind, text);
        if (!exact)
            number = Official(kind, number);
        return codes.Has(kind, number) ? number : null;
    }

    // OpenSID numbers that mean something else in the official lists. Its KAWIN and CERAI HIDUP do not tell
    // whether they are registered, so they become the codes that say "not known yet".
    private static int Official(string kind, int number) => (kind, number) switch
    {
        ("occupation", 89) => 99,
        ("marital-status", 2) => 102,
        ("marital-status", 3) => 103,
        ("marital-status", 4) => 6,
        // Official codes above four never come from OpenSID's list of four.
        ("marital-status", > 4 and < 100) => -1,
        _ => number,
    };
}
