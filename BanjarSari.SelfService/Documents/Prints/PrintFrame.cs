using BanjarSari.SelfService.Documents.Pdf;

namespace BanjarSari.SelfService.Documents.Prints;

/// <summary>
/// What every print carries: the band that says it is a copy and no population document, and the village's own
/// verification at the bottom left (Dukcapil's QR stands at the right; ours must not look like it).
/// </summary>
internal static class PrintFrame
{
    /// <summary>Height of <see cref="Verification"/> in points.</summary>
    public const double VerificationHeight = 66;

    private const string Band = "SALINAN DARI REGISTER DESA — BUKAN DOKUMEN KEPENDUDUKAN";
    private const string BandRest = "KK, KTP-el dan biodata asli diterbitkan oleh Dinas Kependudukan dan Pencatatan Sipil (Disdukcapil).";
    private static readonly TextStyle Strong = new(9, Bold: true, TextAlign.Centre);
    private static readonly TextStyle Plain = new(7.5, Align: TextAlign.Centre);
    private static readonly TextStyle Note = new(7);
    private static readonly TextStyle Code = new(9, Bold: true);

    /// <summary>The band across the page at the composer's place.</summary>
    public static void Copy(PageComposer page, double x, double width)
    {
        const double padding = 3;
        var height = Strong.Leading + Plain.Leading + (2 * padding);
        page.Decorate(new FilledBox(x, page.Y, width, height, 0.92), new OutlinedBox(x, page.Y, width, height));
        page.Y += padding;
        page.Text(Band, Strong, x, width);
        page.Text(BandRest, Plain, x, width);
        page.Y += padding;
    }

    /// <summary>QR code, verification code and dates at <paramref name="x"/>, <paramref name="y"/>.</summary>
    public static void Verification(PageComposer page, PrintStamp stamp, string sheet, double x, double y, double width)
    {
        page.Add(QrFigure.Of(stamp.Address, $"Kode QR verifikasi {stamp.Village}: {stamp.Address}", x, y, VerificationHeight));
        page.Y = y + 3;
        var left = x + VerificationHeight + 4;
        var rest = width - VerificationHeight - 4;
        page.Text($"Verifikasi {stamp.Village}", new TextStyle(7, Bold: true), left, rest);
        page.Text(stamp.Code, Code, left, rest);
        page.Text($"Periksa di {stamp.ShortAddress}", Note, left, rest);
        page.Text($"Data per {stamp.DataAsOf}. Dicetak {stamp.PrintedInWords}.", Note, left, rest);
        page.Text(sheet, Note, left, rest);
    }
}
