namespace BanjarSari.SelfService.Documents.Pdf;

/// <summary>Puts parts on a page one below the other, or where they are told to stand.</summary>
internal sealed class PageComposer(PageSize size)
{
    private readonly List<PageNode> _content = [];

    /// <summary>Where the next part begins, points from the top.</summary>
    public double Y { get; set; }

    /// <summary>The page so far.</summary>
    public PrintPage Page => new(size, _content);

    /// <summary>Adds text at <paramref name="x"/> within <paramref name="width"/>.</summary>
    public void Text(string text, TextStyle style, double x, double width, PageRole role = PageRole.Paragraph)
    {
        var lines = TextFlow.Wrap(text, style, width);
        _content.Add(new PageGroup(role, [.. TextFlow.Place(lines, style, x, Y, width)]));
        Y += lines.Count * style.Leading;
    }

    /// <summary>Adds a table with its left edge at <paramref name="x"/>.</summary>
    public void Table(PrintTable table, double x)
    {
        var layout = new TableLayout(table);
        _content.AddRange(layout.At(x, Y));
        Y += layout.TotalHeight;
    }

    /// <summary>Adds a part that is placed already; <see cref="Y"/> stays.</summary>
    public void Add(PageNode part) => _content.Add(part);

    /// <summary>Adds decoration; <see cref="Y"/> stays.</summary>
    public void Decorate(params PageNode[] parts) => _content.Add(new PageGroup(PageRole.Artifact, parts));
}
