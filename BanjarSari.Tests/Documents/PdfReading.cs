using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace BanjarSari.Tests.Documents;

/// <summary>Reads PDFs back with a library that had no part in writing them.</summary>
public static class PdfReading
{
    /// <summary>Words of each page in lines as they stand, one page after the other.</summary>
    public static string Text(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        var text = new StringBuilder();
        foreach (var page in document.GetPages())
        {
            text.AppendLine($"--- {page.Number} ---");
            foreach (var line in page.GetWords().GroupBy(word => Math.Round(word.Letters[0].StartBaseLine.Y, 1)).OrderByDescending(line => line.Key))
                text.AppendLine(string.Join(' ', line.OrderBy(word => word.BoundingBox.Left).Select(word => word.Text)));
        }

        return text.ToString();
    }

    /// <summary>All text without its line breaks, for looking up a value that may be wrapped.</summary>
    public static string Flat(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return string.Concat(document.GetPages().SelectMany(page => page.Letters).Select(letter => letter.Value)).Replace(" ", "", StringComparison.Ordinal);
    }

    /// <summary>Number of structure elements of each kind.</summary>
    public static IReadOnlyDictionary<string, int> Tags(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        var counts = new Dictionary<string, int>();
        var root = Dictionary(document, document.Structure.Catalog.CatalogDictionary.Data["StructTreeRoot"]);
        Count(document, root.Data["K"], counts);
        return counts;
    }

    /// <summary>Letters of a page with their places.</summary>
    public static IReadOnlyList<Letter> Letters(byte[] pdf, int page)
    {
        using var document = PdfDocument.Open(pdf);
        return document.GetPage(page).Letters;
    }

    private static void Count(PdfDocument document, IToken token, Dictionary<string, int> counts)
    {
        if (token is ArrayToken array)
        {
            foreach (var child in array.Data)
                Count(document, child, counts);
            return;
        }

        if (token is not IndirectReferenceToken)
            return;
        var element = Dictionary(document, token);
        var kind = ((NameToken)element.Data["S"]).Data;
        counts[kind] = counts.GetValueOrDefault(kind) + 1;
        Count(document, element.Data["K"], counts);
    }

    private static DictionaryToken Dictionary(PdfDocument document, IToken token) =>
        token as DictionaryToken ?? (DictionaryToken)document.Structure.GetObject(((IndirectReferenceToken)token).Data).Data;
}
