namespace BanjarSari.SelfService.Documents.Pdf;

/// <summary>Lets text and tables flow over as many sheets as they need; a table takes its heading rows along.</summary>
internal sealed class SheetFlow
{
    private readonly PageSize _size;
    private readonly double _left;
    private readonly double _foot;
    private readonly Action<PageComposer, int> _begin;
    private readonly List<PageComposer> _sheets = [];

    /// <summary><paramref name="begin"/> puts the head on a sheet (number from 1) and leaves its place where the content starts; nothing goes below <paramref name="foot"/>.</summary>
    public SheetFlow(PageSize size, double left, double foot, Action<PageComposer, int> begin)
    {
        (_size, _left, _foot, _begin) = (size, left, foot, begin);
        Turn();
    }

    /// <summary>Sheets so far.</summary>
    public IReadOnlyList<PageComposer> Sheets => _sheets;

    /// <summary>Width between the margins.</summary>
    public double Width => _size.Width - (2 * _left);

    private PageComposer Sheet => _sheets[^1];

    /// <summary>Text over the whole width.</summary>
    public void Text(string text, TextStyle style, PageRole role = PageRole.Paragraph)
    {
        Keep(TextFlow.Wrap(text, style, Width).Count * style.Leading);
        Sheet.Text(text, style, _left, Width, role);
    }

    /// <summary>Free space; none at the top of a sheet.</summary>
    public void Space(double points) => Sheet.Y = Math.Min(Sheet.Y + points, _foot);

    /// <summary>A new sheet unless <paramref name="height"/> points are left.</summary>
    public void Keep(double height)
    {
        if (Sheet.Y + height > _foot)
            Turn();
    }

    /// <summary>Parts that stand side by side: drawn by <paramref name="draw"/> on one sheet, <paramref name="height"/> points high.</summary>
    public void Block(double height, Action<PageComposer> draw)
    {
        Keep(height);
        var top = Sheet.Y;
        draw(Sheet);
        Sheet.Y = top + height;
    }

    /// <summary>A table whose first <paramref name="headings"/> rows are said again on each sheet.</summary>
    public void Table(PrintTable table, int headings = 0)
    {
        List<TableRow> head = [.. table.Rows.Take(headings)];
        List<TableRow> rows = [.. table.Rows.Skip(headings)];
        while (rows.Count > 0)
        {
            var count = rows.Count;
            while (count > 1 && !Fits(table, head, rows, count))
                count--;
            if (count == 1 && !Fits(table, head, rows, 1) && Sheet.Y > Fresh())
            {
                Turn();
                continue;
            }

            Sheet.Table(table with { Rows = [.. head, .. rows[..count]] }, _left);
            rows = rows[count..];
        }
    }

    private bool Fits(PrintTable table, List<TableRow> head, List<TableRow> rows, int count) =>
        Sheet.Y + new TableLayout(table with { Rows = [.. head, .. rows[..count]] }).TotalHeight <= _foot;

    private double Fresh()
    {
        var empty = new PageComposer(_size);
        _begin(empty, _sheets.Count + 1);
        return empty.Y;
    }

    private void Turn()
    {
        _sheets.Add(new PageComposer(_size));
        _begin(Sheet, _sheets.Count);
    }
}
