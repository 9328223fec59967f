using System.IO.Compression;
using System.Text;

namespace BanjarSari.SelfService.Register.Import.Files;

/// <summary>
/// Limits of an .xlsx: number, names and true size of its parts. Sizes are counted while unpacking into
/// nothing, because the sizes written in an archive can lie.
/// </summary>
internal static class ZipGuard
{
    private const int MostParts = 2_000;
    private const int WorstRatio = 250;
    private const int SmallPart = 4 * 1024 * 1024;
    private const string Broken = "Berkas Excel ini rusak; ekspor atau simpan ulang dari aplikasi asalnya.";
    private const string Bomb = "Isi berkas ini membengkak tidak wajar saat dibuka, sehingga ditolak demi keamanan.";

    public static void Check(Stream file, ImportSettings settings)
    {
        try
        {
            using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            CheckNames(archive);
            var left = settings.MaxUnpackedMegabytes * 1024L * 1024;
            foreach (var part in archive.Entries)
                left -= CheckPart(part, left);
        }
        catch (InvalidDataException error)
        {
            throw new ImportRefusedException(Broken, error);
        }
    }

    private static void CheckNames(ZipArchive archive)
    {
        if (archive.Entries.Count > MostParts)
            throw new ImportRefusedException(Bomb);
        var names = archive.Entries.Select(part => part.FullName.Replace('\\', '/')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (names.Any(name => name.StartsWith('/') || name.Contains(':', StringComparison.Ordinal) || name.Split('/').Contains("..")))
            throw new ImportRefusedException("Berkas ini memuat nama bagian yang tidak wajar, sehingga ditolak demi keamanan.");
        if (names.Any(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            throw new ImportRefusedException("Berkas ini memuat makro; simpan sebagai .xlsx tanpa makro lalu coba lagi.");
        if (names.Any(name => name.StartsWith("xl/externalLinks/", StringComparison.OrdinalIgnoreCase) || name.Equals("xl/connections.xml", StringComparison.OrdinalIgnoreCase)))
            throw new ImportRefusedException("Berkas ini terhubung ke berkas atau sumber data lain; putuskan tautannya (Data, Edit Links) lalu simpan ulang.");
        if (!names.Contains("[Content_Types].xml") || !names.Contains("xl/workbook.xml"))
            throw new ImportRefusedException("Arsip ini bukan buku kerja Excel .xlsx; simpan datanya sebagai .xlsx lalu coba lagi.");
    }

    private static long CheckPart(ZipArchiveEntry part, long left)
    {
        var limit = Math.Min(left, Math.Max(SmallPart, part.CompressedLength * WorstRatio));
        if (part.Length > limit)
            throw new ImportRefusedException(Bomb);

        var isXml = part.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || part.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
        var buffer = new byte[64 * 1024];
        using var content = part.Open();
        var size = 0L;
        for (int read; (read = content.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)) > 0;)
        {
            if (size == 0 && isXml && DeclaresEntities(buffer.AsSpan(0, read)))
                throw new ImportRefusedException("Berkas ini memuat deklarasi XML yang tidak dipakai Excel, sehingga ditolak demi keamanan.");
            size += read;
            if (size > limit)
                throw new ImportRefusedException(Bomb);
        }

        return size;
    }

    // Zero bytes out, so that UTF-16 shows the same letters.
    private static bool DeclaresEntities(ReadOnlySpan<byte> start) =>
        Encoding.Latin1.GetString(start).Replace("\0", "", StringComparison.Ordinal) is var text
        && (text.Contains("<!DOCTYPE", StringComparison.OrdinalIgnoreCase) || text.Contains("<!ENTITY", StringComparison.OrdinalIgnoreCase));
}
