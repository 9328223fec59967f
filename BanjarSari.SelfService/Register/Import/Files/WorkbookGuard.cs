namespace BanjarSari.SelfService.Register.Import.Files;

/// <summary>Looks at a file before anything of it is unpacked or understood, and refuses what can do harm.</summary>
internal static class WorkbookGuard
{
    private static readonly byte[] Zip = [0x50, 0x4B, 0x03, 0x04];
    private static readonly byte[] Ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>Throws <see cref="ImportRefusedException"/>; leaves the stream at its start.</summary>
    public static void Check(Stream file, ImportSettings settings)
    {
        if (file.Length == 0)
            throw new ImportRefusedException("Berkas kosong; ekspor ulang dari aplikasi asalnya.");
        if (file.Length > settings.MaxFileMegabytes * 1024L * 1024)
            throw new ImportRefusedException($"Berkas lebih besar dari {settings.MaxFileMegabytes} MB; bagi menjadi beberapa berkas.");

        var start = new byte[8];
        file.Position = 0;
        var read = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        var head = start.AsSpan(0, read);
        if (head.StartsWith(Zip))
            ZipGuard.Check(file, settings);
        else if (head.StartsWith(Ole))
            OleGuard.Check(file);
        else
            throw new ImportRefusedException(SentenceFor(head));
        file.Position = 0;
    }

    private static string SentenceFor(ReadOnlySpan<byte> head) => head switch
    {
        _ when head.StartsWith("%PDF"u8) => "Ini berkas PDF, bukan Excel; mintalah berkas .xlsx atau .xls.",
        _ when head.TrimStart([(byte)0xEF, (byte)0xBB, (byte)0xBF, (byte)' ', (byte)'\r', (byte)'\n']).StartsWith("<"u8) =>
            "Ini halaman web atau XML dengan nama Excel; buka di Excel lalu simpan sebagai .xlsx.",
        _ => "Ini bukan berkas Excel; simpan datanya sebagai .xlsx atau .xls lalu coba lagi.",
    };
}
