using System.IO.Compression;

namespace BanjarSari.SelfService.Evidence.Pdf;

/// <summary>
/// Refuses PDFs that are locked, active or unreadable. It follows neither cross references nor nesting: every object that
/// stands anywhere in the file counts, also where a reader would find it only by an offset, and every object stream is
/// unpacked. So nothing recurses, and what is not understood is refused (Decisions/030).
/// </summary>
internal static class PdfGuard
{
    private const int TailBytes = 2048;
    private const int MostUnpacked = 64 * 1024 * 1024;

    /// <summary>Number of pages. Throws <see cref="EvidenceRefusedException"/>.</summary>
    public static int Check(byte[] file, int mostPages)
    {
        if (file.AsSpan(Math.Max(0, file.Length - TailBytes)).IndexOf("%%EOF"u8) < 0)
            throw EvidenceWords.BrokenPdf;
        var names = new PdfNames();
        names.Read(file);
        foreach (var body in PdfObjects.PackedObjects(file))
            Unpack(file, body, names);
        if (names.Locked)
            throw EvidenceWords.LockedPdf;
        if (names.Active)
            throw EvidenceWords.ActivePdf;
        return names.Pages == 0 ? throw EvidenceWords.BrokenPdf : names.Pages <= mostPages ? names.Pages : throw EvidenceWords.TooManyPages(mostPages);
    }

    private static void Unpack(byte[] file, int start, PdfNames names)
    {
        var unpacked = new MemoryStream();
        using var stream = new ZLibStream(new MemoryStream(file, start, file.Length - start), CompressionMode.Decompress);
        var buffer = new byte[16 * 1024];
        try
        {
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                unpacked.Write(buffer, 0, read);
                names.Unpacked += read;
                if (names.Unpacked > MostUnpacked)
                    throw EvidenceWords.UnreadablePdf;
            }
        }
        catch (InvalidDataException)
        {
            throw EvidenceWords.UnreadablePdf;
        }

        names.Read(unpacked.GetBuffer().AsSpan(0, (int)unpacked.Length));
    }
}
