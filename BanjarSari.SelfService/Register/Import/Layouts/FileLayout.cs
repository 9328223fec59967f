using BanjarSari.SelfService.Register.Import.Files;

namespace BanjarSari.SelfService.Register.Import.Layouts;

/// <summary>A way in which population files are laid out, recognised by what stands in the first rows of a sheet.</summary>
internal abstract class FileLayout
{
    /// <summary>Name in the report.</summary>
    public abstract string Name { get; }

    /// <summary>Source written to new residents and to the history.</summary>
    public abstract string Source { get; }

    /// <summary>Whether <paramref name="head"/>, the first rows of a sheet, is of this layout.</summary>
    public abstract bool Recognises(IReadOnlyList<RawRow> head);

    /// <summary>People of one sheet, streaming. Throws <see cref="ImportRefusedException"/> when a needed column is missing.</summary>
    public abstract IEnumerable<SourceRow> Read(string? sheet, IEnumerable<RawRow> rows, ImportReport report);

    /// <summary>Fills <paramref name="row"/> from the columns of <paramref name="raw"/>, counted from 1.</summary>
    private protected static SourceRow Fill(SourceRow row, RawRow raw, IReadOnlyList<(int Column, ImportField Field)> columns)
    {
        foreach (var (column, field) in columns)
            row.Set(field, raw.Raw(column));
        return row;
    }

    private protected static (int Column, ImportField Field)[] Columns(params (int Column, string Field)[] columns) =>
        [.. columns.Select(pair => (pair.Column, ImportFields.Of(pair.Field)))];
}
