using System.Globalization;
using System.Text;

namespace BanjarSari.SelfService.Documents.Pdf;

/// <summary>Writes the content stream of one page (ISO 32000-1, annex A): text, boxes, lines, each inside its mark.</summary>
internal sealed class ContentWriter(StructureTree tree, PrintPage page, int pageNumber)
{
    private readonly StringBuilder _content = new("0.5 w\n");

    /// <summary>The stream.</summary>
    public byte[] Write()
    {
        foreach (var part in page.Content)
            Write(part, null);
        return Encoding.ASCII.GetBytes(_content.ToString());
    }

    private void Write(PageNode part, StructureTree.Element? parent)
    {
        if (part is not PageGroup group)
        {
            Mark("/Artifact BMC", [part]);
            return;
        }

        if (group.Role == PageRole.Artifact)
        {
            Mark("/Artifact BMC", group.Children);
            return;
        }

        var element = tree.Begin(group, pageNumber, parent);
        if (group.Children.Any(child => child is PageGroup))
            foreach (var child in group.Children)
                Write(child, element);
        else
            Mark($"/{StructureTree.Tag(group.Role)} << /MCID {tree.Mark(element)} >> BDC", group.Children);
        tree.End(element);
    }

    private void Mark(string begin, IEnumerable<PageNode> parts)
    {
        _content.Append(begin).Append('\n');
        foreach (var part in parts)
            Draw(part);
        _content.Append("EMC\n");
    }

    private void Draw(PageNode part)
    {
        switch (part)
        {
            case TextLine line:
                Draw(line);
                break;
            case FilledBox box:
                Append($"{N(box.Grey)} g {N(box.X)} {N(Up(box.Y + box.Height))} {N(box.Width)} {N(box.Height)} re f 0 g\n");
                break;
            case OutlinedBox box:
                Append($"{N(box.X)} {N(Up(box.Y + box.Height))} {N(box.Width)} {N(box.Height)} re S\n");
                break;
            case StraightLine line:
                Append($"{(line.Dashed ? "[4 3] 0 d" : "[] 0 d")} {N(line.X1)} {N(Up(line.Y1))} m {N(line.X2)} {N(Up(line.Y2))} l S [] 0 d\n");
                break;
            default:
                throw new InvalidOperationException($"A {part.GetType().Name} cannot stand here.");
        }
    }

    private void Draw(TextLine line)
    {
        var font = PrintFont.Of(line.Style);
        Append($"BT /{(line.Style.Bold ? "B" : "R")} {N(line.Style.Size)} Tf {N(line.X)} {N(Up(line.Baseline))} Td <");
        foreach (var character in line.Text)
            _content.Append(font.GlyphOf(character).ToString("X4", CultureInfo.InvariantCulture));
        _content.Append("> Tj ET\n");
    }

    private void Append(FormattableString text) => _content.Append(text.ToString(CultureInfo.InvariantCulture));

    private double Up(double y) => page.Size.Height - y;

    private static string N(double value) => PdfFile.Number(value);
}
