using System.Globalization;
using BanjarSari.SelfService.Documents.Pdf;
using BanjarSari.SelfService.Village;

namespace BanjarSari.SelfService.Documents.Receipts;

/// <summary>Describes a receipt: A4 upright, one sheet for a usual report.</summary>
internal static class ReceiptPage
{
    private const double Left = 56;
    private static readonly double Foot = PageSize.A4Portrait.Height - 40;
    private static readonly TextStyle Office = new(10, Align: TextAlign.Centre);
    private static readonly TextStyle OfficeName = new(12, Bold: true, TextAlign.Centre);
    private static readonly TextStyle Title = new(15, Bold: true, TextAlign.Centre);
    private static readonly TextStyle Heading = new(11, Bold: true);
    private static readonly TextStyle Plain = new(10.5);
    private static readonly TextStyle Small = new(8.5);

    public static PrintDocument Describe(ReceiptPrint receipt, VillageOptions village, string printed, DateTime printedAt)
    {
        var flow = new SheetFlow(PageSize.A4Portrait, Left, Foot, (page, _) => page.Y = 40);
        flow.Text(village.FullName.ToUpperInvariant(), OfficeName);
        flow.Text($"Kecamatan {village.District}, {village.Regency}, {village.Province}", Office);
        flow.Block(10, page => page.Decorate(new StraightLine(Left, page.Y + 5, PageSize.A4Portrait.Width - Left, page.Y + 5)));
        flow.Space(10);
        flow.Text("TANDA TERIMA LAPORAN PERUBAHAN DATA", Title, PageRole.Heading);
        flow.Space(14);
        flow.Table(Facts(flow.Width, ("Nomor laporan", receipt.Reference), ("Terkirim", receipt.SentAt), ("Melalui", receipt.Via)));
        Listed(flow, "Yang dilaporkan", receipt.Items);
        Listed(flow, "Yang masih perlu dibawa ke kantor desa", receipt.ToBring);
        Part(flow, "Apa yang terjadi berikutnya");
        flow.Text($"Petugas desa memeriksa laporan ini paling lambat {receipt.DueAt}. Data di register desa baru berubah setelah disetujui. Hasil dan pertanyaan petugas tampil di Layanan Mandiri, halaman Lapor. Layanan ini gratis.", Plain);
        Part(flow, "Melihat keadaan laporan tanpa masuk");
        flow.Text($"Buka {Address(village)} lalu isi nomor laporan dan kode status ini:", Plain);
        flow.Space(4);
        flow.Table(Facts(flow.Width, ("Kode status", receipt.Code)));
        flow.Space(4);
        flow.Text("Halaman itu hanya menunjukkan keadaan laporan dan tanggalnya. Simpan tanda terima ini; siapa pun yang memegangnya dapat melihat keadaan laporan.", Plain);
        flow.Space(18);
        flow.Text($"Tanda terima ini bukan dokumen kependudukan dan tidak memuat data pribadi. Dicetak {printed}.", Small);
        return new PrintDocument($"Tanda terima laporan {village.FullName}", village.FullName, [.. flow.Sheets.Select(sheet => sheet.Page)], printedAt);
    }

    private static string Address(VillageOptions village) => $"{village.PublicUrl.TrimEnd('/')}{ReportStatusService.Path}";

    private static void Part(SheetFlow flow, string title)
    {
        flow.Space(14);
        flow.Keep(60);
        flow.Text(title, Heading, PageRole.Subheading);
        flow.Space(3);
    }

    private static void Listed(SheetFlow flow, string title, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0)
            return;
        Part(flow, title);
        flow.Table(new PrintTable
        {
            Columns = [24, flow.Width - 24],
            Style = Plain,
            Ruled = false,
            Padding = 1,
            Rows = [.. lines.Select((line, index) => new TableRow([new((index + 1).ToString(CultureInfo.InvariantCulture) + "."), new(line)]))],
        });
    }

    private static PrintTable Facts(double width, params IEnumerable<(string Caption, string Value)> facts) => new()
    {
        Columns = [120, 10, width - 130],
        Style = Plain,
        Ruled = false,
        Padding = 1.5,
        Rows = [.. facts.Select(fact => new TableRow([new(fact.Caption), new(":"), new(fact.Value) { Style = Heading }]))],
    };
}
