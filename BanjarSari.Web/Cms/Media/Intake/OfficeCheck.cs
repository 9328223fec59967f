using System.IO.Compression;
using System.Text;

namespace BanjarSari.Web.Cms.Media.Intake;

/// <summary>Tells Office and OpenDocument files by what is in them. Nothing is unpacked but the one small entry that names the kind.</summary>
internal static class OfficeCheck
{
    private const int MostEntries = 5_000;
    private const int LongestKind = 100;

    private static readonly (string Extension, string Part)[] Office = [("docx", "word/document.xml"), ("xlsx", "xl/workbook.xml"), ("pptx", "ppt/presentation.xml")];
    private static readonly (string Extension, string Kind)[] Open = [("odt", "application/vnd.oasis.opendocument.text"), ("ods", "application/vnd.oasis.opendocument.spreadsheet")];

    public static bool IsPacked(ReadOnlySpan<byte> file) => file.StartsWith("PK\u0003\u0004"u8);

    /// <summary>The extension that fits. Throws <see cref="Content.ContentException"/> for macros, broken files and every other archive.</summary>
    public static string Extension(byte[] file)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
            if (archive.Entries.Count > MostEntries)
                throw MediaWords.BrokenOffice;
            if (archive.Entries.Any(entry => entry.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || entry.FullName.StartsWith("Basic/", StringComparison.OrdinalIgnoreCase) || entry.FullName.StartsWith("Scripts/", StringComparison.OrdinalIgnoreCase)))
                throw MediaWords.Macros;
            var packed = Office.FirstOrDefault(kind => archive.GetEntry("[Content_Types].xml") is not null && archive.GetEntry(kind.Part) is not null).Extension;
            return packed ?? Open.FirstOrDefault(kind => kind.Kind == Kind(archive)).Extension ?? throw MediaWords.UnknownKind;
        }
        catch (InvalidDataException)
        {
            throw MediaWords.BrokenOffice;
        }
    }

    private static string? Kind(ZipArchive archive)
    {
        if (archive.GetEntry("mimetype") is not { Length: <= LongestKind } entry)
            return null;
        using var reader = new StreamReader(entry.Open(), Encoding.ASCII);
        return reader.ReadToEnd();
    }
}
