using System.Text;

namespace BanjarSari.SelfService.Register.Import.Files;

/// <summary>
/// What an OLE container is, by the names in its directory: entries of 128 bytes that begin with the name in
/// UTF-16. An encrypted .xlsx is such a container too.
/// </summary>
internal static class OleGuard
{
    private const int EntrySize = 128;
    private static readonly byte[] Encrypted = Encoding.Unicode.GetBytes("EncryptedPackage\0");
    private static readonly byte[] Macros = Encoding.Unicode.GetBytes("_VBA_PROJECT_CUR\0");
    private static readonly byte[][] Books = [Encoding.Unicode.GetBytes("Workbook\0"), Encoding.Unicode.GetBytes("Book\0")];

    public static void Check(Stream file)
    {
        var isBook = false;
        var entry = new byte[EntrySize];
        file.Position = 0;
        while (file.ReadAtLeast(entry, EntrySize, throwOnEndOfStream: false) == EntrySize)
        {
            if (entry.AsSpan().StartsWith(Encrypted))
                throw new ImportRefusedException("Berkas ini dikunci dengan kata sandi; simpan ulang tanpa kata sandi lalu coba lagi.");
            if (entry.AsSpan().StartsWith(Macros))
                throw new ImportRefusedException("Berkas ini memuat makro; simpan sebagai .xlsx tanpa makro lalu coba lagi.");
            isBook |= Books.Any(name => entry.AsSpan().StartsWith(name));
        }

        if (!isBook)
            throw new ImportRefusedException("Ini bukan buku kerja Excel; simpan datanya sebagai .xlsx atau .xls lalu coba lagi.");
    }
}
