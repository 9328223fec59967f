using BanjarSari.SelfService.Documents.Pdf;
using BanjarSari.SelfService.Documents.Prints;

namespace BanjarSari.SelfService.Documents.Biodata;

/// <summary>Describes a biodata copy: A4 upright, one sheet unless values are very long.</summary>
internal static class BiodataPage
{
    private const double Left = 48;
    private const double Bottom = 36;
    private static readonly double Width = PageSize.A4Portrait.Width - (2 * Left);
    private static readonly TextStyle Title = new(14, Bold: true, TextAlign.Centre);
    private static readonly TextStyle Centred = new(9.5, Align: TextAlign.Centre);
    private static readonly TextStyle Number = new(11, Bold: true, TextAlign.Centre);
    private static readonly TextStyle Heading = new(10, Bold: true);
    private static readonly TextStyle Plain = new(9);

    private static readonly double Foot = PageSize.A4Portrait.Height - Bottom - PrintFrame.VerificationHeight;

    public static PrintDocument Describe(BiodataPrint biodata, PrintStamp stamp)
    {
        var sheets = new List<PageComposer> { Begin(biodata) };
        Flow(sheets, biodata, "DATA PERSONAL", Rows(biodata.Personal, 1));
        Flow(sheets, biodata, "DATA KEPEMILIKAN DOKUMEN", Rows(biodata.Documents, 1 + biodata.Personal.Count(line => line.Numbered)));
        for (var index = 0; index < sheets.Count; index++)
            End(sheets[index], stamp, biodata.Name, $"Lembar {index + 1} dari {sheets.Count}");
        return new PrintDocument($"Salinan Biodata Penduduk dari register {stamp.Village}", stamp.Village, [.. sheets.Select(sheet => sheet.Page)], stamp.PrintedAt);
    }

    private static PageComposer Begin(BiodataPrint biodata)
    {
        var page = new PageComposer(PageSize.A4Portrait) { Y = 32 };
        PrintFrame.Copy(page, Left, Width);
        page.Y += 12;
        page.Text(biodata.Foreigner ? "BIODATA PENDUDUK WARGA NEGARA ASING" : "BIODATA PENDUDUK WARGA NEGARA INDONESIA", Title, Left, Width, PageRole.Heading);
        page.Text($"Desa/Kelurahan {biodata.Region.Village}, Kecamatan {biodata.Region.District}, {biodata.Region.Regency}, {biodata.Region.Province}", Centred, Left, Width);
        page.Y += 4;
        page.Text(biodata.Nik is { } nik ? $"NIK : {nik}" : "BELUM ADA NIK", Number, Left, Width);
        page.Y += 10;
        return page;
    }

    // Rows that no longer fit above the foot go on a further sheet; with usual values there is one.
    private static void Flow(List<PageComposer> sheets, BiodataPrint biodata, string heading, List<TableRow> rows)
    {
        while (rows.Count > 0)
        {
            var page = sheets[^1];
            var room = Foot - 8 - page.Y - Heading.Leading;
            var count = rows.Count;
            while (count > 0 && new TableLayout(Lines(rows[..count])).TotalHeight > room)
                count--;
            if (count == 0)
            {
                sheets.Add(Begin(biodata));
                continue;
            }

            page.Text(heading, Heading, Left, Width, PageRole.Subheading);
            page.Table(Lines(rows[..count]), Left);
            page.Y += 8;
            rows = rows[count..];
        }
    }

    private static List<TableRow> Rows(IReadOnlyList<BiodataLine> lines, int first)
    {
        var next = first;
        return [.. lines.Select(line => new TableRow([new(line.Numbered ? $"{next++}." : ""), new(line.Label), new(":"), new(line.Value)]))];
    }

    private static PrintTable Lines(IReadOnlyList<TableRow> rows) => new()
    {
        Columns = [26, 168, 10, Width - 204],
        Style = Plain,
        Ruled = false,
        Padding = 1.4,
        Rows = rows,
    };

    private static void End(PageComposer page, PrintStamp stamp, string name, string sheet)
    {
        const double signature = 190;
        PrintFrame.Verification(page, stamp, sheet, Left, Foot, Width - signature - 8);
        var left = Left + Width - signature;
        page.Y = Foot;
        page.Text("Yang bersangkutan,", Centred, left, signature);
        page.Y = PageSize.A4Portrait.Height - 18 - (TextFlow.Wrap(name, Centred, signature).Count * Centred.Leading);
        page.Text(name, Centred, left, signature);
    }
}
