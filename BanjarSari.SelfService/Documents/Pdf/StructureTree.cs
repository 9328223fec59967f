using System.Globalization;
using System.Text;

namespace BanjarSari.SelfService.Documents.Pdf;

/// <summary>The logical structure of a file (ISO 32000-1, 14.7): one element for each group of a page, tied to its marked content.</summary>
internal sealed class StructureTree(PdfFile file)
{
    private readonly int _root = file.Reserve();
    private readonly int _document = file.Reserve();
    private readonly List<int> _top = [];
    private readonly List<List<int>> _pages = [];

    /// <summary>Number of the page whose content follows.</summary>
    public int BeginPage()
    {
        _pages.Add([]);
        return _pages.Count - 1;
    }

    /// <summary>Begins an element under <paramref name="parent"/>, or under the document.</summary>
    public Element Begin(PageGroup group, int page, Element? parent)
    {
        var element = new Element(file.Reserve(), group, page, parent?.Number ?? _document);
        if (parent is null)
            _top.Add(element.Number);
        else
            parent.Children.Add($"{element.Number} 0 R");
        return element;
    }

    /// <summary>A number for marked content of the element on the current page.</summary>
    public int Mark(Element element)
    {
        var marks = _pages[^1];
        marks.Add(element.Number);
        element.Children.Add((marks.Count - 1).ToString(CultureInfo.InvariantCulture));
        return marks.Count - 1;
    }

    /// <summary>Ends an element.</summary>
    public void End(Element element) =>
        file.Set(element.Number, $"<< /Type /StructElem /S /{Tag(element.Group.Role)} /P {element.Parent} 0 R /Pg {element.Page} 0 R /K [{string.Join(' ', element.Children)}]{Attributes(element.Group)} >>");

    /// <summary>Ends the tree; returns its object number.</summary>
    public int Finish()
    {
        var pages = new StringBuilder();
        for (var page = 0; page < _pages.Count; page++)
            pages.Append(CultureInfo.InvariantCulture, $"{page} [{References(_pages[page])}] ");
        file.Set(_document, $"<< /Type /StructElem /S /Document /P {_root} 0 R /K [{References(_top)}] >>");
        file.Set(_root, $"<< /Type /StructTreeRoot /K {_document} 0 R /ParentTree << /Nums [{pages}] >> /ParentTreeNextKey {_pages.Count} >>");
        return _root;
    }

    /// <summary>Name of a role in the file.</summary>
    public static string Tag(PageRole role) => role switch
    {
        PageRole.Section => "Sect",
        PageRole.Heading => "H1",
        PageRole.Subheading => "H2",
        PageRole.Paragraph => "P",
        PageRole.Table => "Table",
        PageRole.Row => "TR",
        PageRole.HeaderCell => "TH",
        PageRole.Cell => "TD",
        PageRole.Figure => "Figure",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    private static string References(List<int> numbers) => string.Join(' ', numbers.Select(number => $"{number} 0 R"));

    private static string Attributes(PageGroup group) => group switch
    {
        { Role: PageRole.Figure, Alternative: { } text } => $" /Alt {PdfFile.Text(text)}",
        { Role: PageRole.HeaderCell } => $" /A << /O /Table /Scope /Column{Spans(group)} >>",
        { ColumnSpan: > 1 } or { RowSpan: > 1 } => $" /A << /O /Table{Spans(group)} >>",
        _ => "",
    };

    private static string Spans(PageGroup group) =>
        (group.ColumnSpan > 1 ? $" /ColSpan {group.ColumnSpan}" : "") + (group.RowSpan > 1 ? $" /RowSpan {group.RowSpan}" : "");

    /// <summary>An element that is being written.</summary>
    internal sealed record Element(int Number, PageGroup Group, int Page, int Parent)
    {
        public List<string> Children { get; } = [];
    }
}
