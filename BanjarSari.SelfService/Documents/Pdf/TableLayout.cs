namespace BanjarSari.SelfService.Documents.Pdf;

/// <summary>Places the cells of a <see cref="PrintTable"/>: row heights from wrapped text, spans, lines.</summary>
internal sealed class TableLayout
{
    private const double HeaderGrey = 0.92;
    private readonly PrintTable _table;
    private readonly List<Placed> _cells = [];
    private readonly double[] _heights;

    public TableLayout(PrintTable table)
    {
        _table = table;
        _heights = new double[table.Rows.Count];
        PlaceCells();
        // Cells of one row first: a spanning cell then only adds what they leave it short of.
        foreach (var cell in _cells.OrderBy(cell => cell.Cell.RowSpan))
        {
            var lacking = cell.Needed - Height(cell);
            if (lacking > 0)
                _heights[cell.Row + cell.Cell.RowSpan - 1] += lacking;
        }
    }

    /// <summary>Height of the whole in points.</summary>
    public double TotalHeight => _heights.Sum();

    /// <summary>The parts of the page, with the table's corner at <paramref name="x"/>, <paramref name="y"/>.</summary>
    public IEnumerable<PageNode> At(double x, double y)
    {
        if (_table.Ruled)
            yield return new PageGroup(PageRole.Artifact,
            [
                .. _cells.Where(cell => cell.Cell.Header).Select(cell => new FilledBox(x + Left(cell), y + Top(cell), Width(cell), Height(cell), HeaderGrey)),
                .. _cells.Select(cell => new OutlinedBox(x + Left(cell), y + Top(cell), Width(cell), Height(cell))),
            ]);
        yield return new PageGroup(PageRole.Table, [.. _cells.GroupBy(cell => cell.Row).Select(row => Row(row, x, y))]);
    }

    private PageGroup Row(IGrouping<int, Placed> row, double x, double y)
    {
        var cells = row.Select(cell => Draw(cell, x, y)).ToList();
        return _table.Rows[row.Key].Decoration ? new PageGroup(PageRole.Artifact, [.. cells.SelectMany(cell => cell.Children)]) : new PageGroup(PageRole.Row, cells);
    }

    private PageGroup Draw(Placed cell, double x, double y)
    {
        // Headings stand in the middle of their height, as on the form; values at the top.
        var slack = cell.Cell.Header ? (Height(cell) - cell.Needed) / 2 : 0;
        var lines = TextFlow.Place(cell.Lines, cell.Style, x + Left(cell) + _table.Padding, y + Top(cell) + _table.Padding + slack, Width(cell) - (2 * _table.Padding));
        return new PageGroup(cell.Cell.Header ? PageRole.HeaderCell : PageRole.Cell, [.. lines]) { ColumnSpan = cell.Cell.ColumnSpan, RowSpan = cell.Cell.RowSpan };
    }

    private void PlaceCells()
    {
        var taken = new HashSet<(int Row, int Column)>();
        for (var row = 0; row < _table.Rows.Count; row++)
        {
            var column = 0;
            foreach (var cell in _table.Rows[row].Cells)
            {
                while (taken.Contains((row, column)))
                    column++;
                for (var below = 0; below < cell.RowSpan; below++)
                    for (var beside = 0; beside < cell.ColumnSpan; beside++)
                        taken.Add((row + below, column + beside));
                var style = cell.Style ?? (cell.Header ? _table.HeaderStyle : null) ?? _table.Style;
                var width = _table.Columns.Skip(column).Take(cell.ColumnSpan).Sum();
                var lines = TextFlow.Wrap(cell.Text, style, width - (2 * _table.Padding));
                _cells.Add(new Placed(cell, row, column, style, lines, (lines.Count * style.Leading) + (2 * _table.Padding)));
            }
        }
    }

    private double Left(Placed cell) => _table.Columns.Take(cell.Column).Sum();

    private double Top(Placed cell) => _heights.Take(cell.Row).Sum();

    private double Width(Placed cell) => _table.Columns.Skip(cell.Column).Take(cell.Cell.ColumnSpan).Sum();

    private double Height(Placed cell) => _heights.Skip(cell.Row).Take(cell.Cell.RowSpan).Sum();

    private sealed record Placed(TableCell Cell, int Row, int Column, TextStyle Style, IReadOnlyList<string> Lines, double Needed);
}
