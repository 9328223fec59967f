using System.Globalization;
using BanjarSari.SelfService.Documents.Pdf;
using BanjarSari.SelfService.Documents.Prints;

namespace BanjarSari.SelfService.Documents.Biodata;

/// <summary>Describes the one sheet of a biodata copy: A4 upright.</summary>
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

    public static PrintDocument Describe(BiodataPrint biodata, PrintStamp stamp)
    {
        var page = new PageComposer(PageSize.A4Portrait) { Y = 32 };
        PrintFrame.Copy(page, Left, Width);
        page.Y += 12;
        page.Text(biodata.Foreigner ? "BIODATA PENDUDUK WARGA NEGARA ASING" : "BIODATA PENDUDUK WARGA NEGARA INDONESIA", Title, Left, Width, PageRole.Heading);
        page.Text($"Desa/Kelurahan {biodata.Region.Village}, Kecamatan {biodata.Region.District}, {biodata.Region.Regency}, {biodata.Region.Province}", Centred, Left, Width);
        page.Y += 4;
        page.Text(biodata.Nik is { } nik ? $"NIK : {nik}" : "BELUM ADA NIK", Number, Left, Width);
        page.Y += 10;
        page.Text("DATA PERSONAL", Heading, Left, Width, PageRole.Subheading);
        page.Table(Lines(biodata.Personal, 1), Left);
        page.Y += 8;
        page.Text("DATA KEPEMILIKAN DOKUMEN", Heading, Left, Width, PageRole.Subheading);
        page.Table(Lines(biodata.Documents, 1 + biodata.Personal.Count(line => line.Numbered)), Left);
        page.Y += 14;
        Signature(page, biodata.Name);
        PrintFrame.Verification(page, stamp, "Lembar 1 dari 1", Left, PageSize.A4Portrait.Height - Bottom - PrintFrame.VerificationHeight, Width);
        return new PrintDocument($"Salinan Biodata Penduduk dari register {stamp.Village}", stamp.Village, [page.Page], stamp.PrintedAt);
    }

    private static PrintTable Lines(IReadOnlyList<BiodataLine> lines, int first)
    {
        var next = first;
        return new PrintTable
        {
            Columns = [26, 168, 10, Width - 204],
            Style = Plain,
            Ruled = false,
            Padding = 1.4,
            Rows = [.. lines.Select(line => new TableRow(
            [
                new(line.Numbered ? next++.ToString(CultureInfo.InvariantCulture) + "." : ""), new(line.Label), new(":"), new(line.Value),
            ]))],
        };
    }

    private static void Signature(PageComposer page, string name)
    {
        const double width = 230;
        var left = Left + Width - width;
        page.Text("Yang bersangkutan,", Centred, left, width);
        page.Y += 40;
        page.Text(name, Centred, left, width);
    }
}
