using BanjarSari.SelfService.Register.Import.Files;

namespace BanjarSari.SelfService.Register.Import.Layouts;

/// <summary>One person as a layout found them: texts by field, whatever the file's own columns were.</summary>
internal sealed class SourceRow(string? sheet, int line)
{
    private readonly string?[] _values = new string?[ImportFields.All.Count];
    private readonly bool[] _present = new bool[ImportFields.All.Count];

    public string? Sheet { get; } = sheet;

    public int Line { get; } = line;

    /// <summary>Numbers that stood in the file as Excel numbers of 16 digits, of which Excel keeps 15.</summary>
    public List<ImportField> LostDigits { get; } = [];

    /// <summary>Text, trimmed; null when the cell is empty or the file has no such column.</summary>
    public string? this[ImportField field]
    {
        get => _values[field.Index];
        set => _values[field.Index] = string.IsNullOrEmpty(value) ? null : value;
    }

    /// <summary>Whether the file has the column at all, filled or not.</summary>
    public bool Has(ImportField field) => _present[field.Index];

    public void Set(ImportField field, object? cell)
    {
        _present[field.Index] = true;
        this[field] = CellText.Of(cell);
        if (CellText.MayHaveLostDigits(cell) && (field == ImportFields.Nik || field == ImportFields.KkNumber))
            LostDigits.Add(field);
    }
}
