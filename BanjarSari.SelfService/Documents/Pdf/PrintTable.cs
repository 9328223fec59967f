namespace BanjarSari.SelfService.Documents.Pdf;

/// <summary>A table: its columns share its width, its rows are as high as their text.</summary>
internal sealed record PrintTable
{
    /// <summary>Width of each column in points.</summary>
    public required IReadOnlyList<double> Columns { get; init; }

    /// <summary>Rows from the top.</summary>
    public required IReadOnlyList<TableRow> Rows { get; init; }

    /// <summary>Looks of cells.</summary>
    public required TextStyle Style { get; init; }

    /// <summary>Looks of heading cells.</summary>
    public TextStyle? HeaderStyle { get; init; }

    /// <summary>Lines around the cells.</summary>
    public bool Ruled { get; init; } = true;

    /// <summary>Points between a cell's edge and its text.</summary>
    public double Padding { get; init; } = 2;

    /// <summary>Width of the whole.</summary>
    public double Width => Columns.Sum();
}

/// <summary>A row.</summary>
/// <param name="Cells">Cells that begin in this row, from the left.</param>
internal sealed record TableRow(IReadOnlyList<TableCell> Cells)
{
    /// <summary>Seen, but not read out: column numbers, unused rows.</summary>
    public bool Decoration { get; init; }
}

/// <summary>A cell.</summary>
/// <param name="Text">Text; wrapped, never cut.</param>
internal sealed record TableCell(string Text)
{
    /// <summary>Heading cell.</summary>
    public bool Header { get; init; }

    /// <summary>Columns spanned.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>Rows spanned.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>Looks, where they differ from the table's.</summary>
    public TextStyle? Style { get; init; }
}
