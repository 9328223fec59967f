using BanjarSari.SelfService.Documents.Pdf;
using BanjarSari.SelfService.Documents.Prints;
using BanjarSari.SelfService.Village;

namespace BanjarSari.SelfService.MyData;

/// <summary>Describes the readable copy: A4 upright, a heading and a table for each section, rows flowing over as many sheets as they need.</summary>
internal sealed class DataCopyPages(DataCopySections sections, VillageClock clock)
{
    private const double Left = 42;
    private const double Bottom = 40;
    private static readonly double Width = PageSize.A4Portrait.Width - (2 * Left);
    private static readonly double Foot = PageSize.A4Portrait.Height - Bottom;
    private static readonly TextStyle Title = new(16, Bold: true);
    private static readonly TextStyle Heading = new(11, Bold: true);
    private static readonly TextStyle Plain = new(8.5);
    private static readonly TextStyle Caption = new(8.5, Bold: true);
    private static readonly TextStyle Small = new(7.5);

    public PrintDocument Describe(DataCopy copy)
    {
        var sheets = new List<PageComposer> { Begin() };
        var first = sheets[0];
        first.Text("Semua data tentang Anda dalam register desa", Title, Left, Width, PageRole.Heading);
        first.Y += 4;
        first.Text($"{copy.Village}, dibuat {clock.InWords(copy.MadeAt)}. {copy.Notice}", Plain, Left, Width);
        first.Y += 10;
        foreach (var section in sections.Of(copy))
            Flow(sheets, section);
        for (var index = 0; index < sheets.Count; index++)
        {
            sheets[index].Y = Foot + 10;
            sheets[index].Text($"Data saya, {copy.Village}, {clock.InWords(copy.MadeAt)}. Halaman {index + 1} dari {sheets.Count}.", Small, Left, Width);
        }

        return new PrintDocument($"Data saya dari register {copy.Village}", copy.Village, [.. sheets.Select(sheet => sheet.Page)], copy.MadeAt);
    }

    private static PageComposer Begin()
    {
        var page = new PageComposer(PageSize.A4Portrait) { Y = 30 };
        PrintFrame.Copy(page, Left, Width);
        page.Y += 12;
        return page;
    }

    private static void Flow(List<PageComposer> sheets, DataCopySection section)
    {
        if (section.Rows.Count == 0)
        {
            Break(sheets, Heading.Leading + Plain.Leading);
            sheets[^1].Text(section.Heading, Heading, Left, Width, PageRole.Subheading);
            sheets[^1].Text("Tidak ada.", Plain, Left, Width);
            sheets[^1].Y += 10;
            return;
        }

        var caption = new TableRow([.. section.Columns.Select(column => new TableCell(column.Caption) { Header = true })]);
        var rows = section.Rows.Select(row => new TableRow([.. row.Select(cell => new TableCell(cell))])).ToList();
        var heights = rows.ConvertAll(row => Table(section, [row]).Height);
        var begin = Heading.Leading + 3 + Table(section, [caption]).Height;
        for (var next = 0; next < rows.Count;)
        {
            Break(sheets, begin + heights[next]);
            var (page, end, used) = (sheets[^1], next, sheets[^1].Y + begin);
            while (end < rows.Count && (end == next || used + heights[end] <= Foot))
                used += heights[end++];
            page.Text(next == 0 ? section.Heading : $"{section.Heading} (lanjutan)", Heading, Left, Width, PageRole.Subheading);
            page.Y += 3;
            page.Table(Table(section, [caption, .. rows[next..end]]).Table, Left);
            page.Y += 12;
            next = end;
        }
    }

    private static void Break(List<PageComposer> sheets, double needed)
    {
        if (sheets[^1].Y + needed > Foot)
            sheets.Add(Begin());
    }

    private static (PrintTable Table, double Height) Table(DataCopySection section, IReadOnlyList<TableRow> rows)
    {
        var table = new PrintTable { Columns = [.. section.Columns.Select(column => column.Share * Width)], Style = Plain, HeaderStyle = Caption, Rows = rows, Padding = 2.5 };
        return (table, new TableLayout(table).TotalHeight);
    }
}
