using System.Globalization;
using System.Security;
using System.Text;

namespace BanjarSari.SelfService.Documents.Pdf;

/// <summary>
/// Draws a <see cref="PrintDocument"/> as tagged PDF: fonts embedded, text selectable, title, language id-ID. The
/// only class that a different PDF library would replace (Decisions/pdf-written-here.md).
/// </summary>
internal static class PdfRenderer
{
    private const string Language = "id-ID";

    /// <summary>The file.</summary>
    public static byte[] Render(PrintDocument document)
    {
        var file = new PdfFile();
        var tree = new StructureTree(file);
        var pages = file.Reserve();
        var plain = document.Pages.All(page => page.Content.All(IsPlain));
        var resources = file.Add($"<< /Font << /R {EmbeddedFont.Of(bold: false, plain).AddTo(file)} 0 R /B {EmbeddedFont.Of(bold: true, plain).AddTo(file)} 0 R >> >>");
        var kids = document.Pages.Select(page => AddPage(file, tree, page, pages, resources)).ToList();
        file.Set(pages, $"<< /Type /Pages /Count {kids.Count} /Kids [{string.Join(' ', kids.Select(kid => $"{kid} 0 R"))}] >>");
        var metadata = file.AddStream("/Type /Metadata /Subtype /XML", Encoding.UTF8.GetBytes(Metadata(document)));
        var catalogue = file.Add($"<< /Type /Catalog /Pages {pages} 0 R /Lang ({Language}) /MarkInfo << /Marked true >> /ViewerPreferences << /DisplayDocTitle true >> /StructTreeRoot {tree.Finish()} 0 R /Metadata {metadata} 0 R >>");
        var information = file.Add($"<< /Title {PdfFile.Text(document.Title)} /Author {PdfFile.Text(document.Author)} /Producer (BanjarSari) /CreationDate (D:{document.CreatedAt.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)}Z) >>");
        return file.Save(catalogue, information);
    }

    private static int AddPage(PdfFile file, StructureTree tree, PrintPage page, int parent, int resources)
    {
        var number = file.Reserve();
        var index = tree.BeginPage();
        var content = file.AddDeflated("", new ContentWriter(tree, page, number).Write());
        file.Set(number, $"<< /Type /Page /Parent {parent} 0 R /MediaBox [0 0 {PdfFile.Number(page.Size.Width)} {PdfFile.Number(page.Size.Height)}] /Resources {resources} 0 R /Contents {content} 0 R /StructParents {index} /Tabs /S >>");
        return number;
    }

    private static bool IsPlain(PageNode part) => part switch
    {
        PageGroup group => group.Children.All(IsPlain),
        TextLine line => line.Text.All(EmbeddedFont.IsPlain),
        _ => true,
    };

    private static string Metadata(PrintDocument document) =>
        $"""
        <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{SecurityElement.Escape(document.Title)}</rdf:li></rdf:Alt></dc:title>
        <dc:language><rdf:Bag><rdf:li>{Language}</rdf:li></rdf:Bag></dc:language>
        </rdf:Description></rdf:RDF></x:xmpmeta>
        <?xpacket end="r"?>
        """;
}
