namespace BanjarSari.SelfService.Documents.Pdf;

// The description of a page, apart from any PDF library: points (1/72 inch) from the top left corner.

/// <summary>A part of a page.</summary>
internal abstract record PageNode;

/// <summary>Parts that belong together, in reading order.</summary>
/// <param name="Role">What they are.</param>
/// <param name="Children">Parts.</param>
internal sealed record PageGroup(PageRole Role, IReadOnlyList<PageNode> Children) : PageNode
{
    /// <summary>Text in the stead of a <see cref="PageRole.Figure"/>.</summary>
    public string? Alternative { get; init; }

    /// <summary>Columns that a cell spans.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>Rows that a cell spans.</summary>
    public int RowSpan { get; init; } = 1;
}

/// <summary>One line of text.</summary>
/// <param name="X">Left end.</param>
/// <param name="Baseline">Baseline.</param>
/// <param name="Text">Printable text.</param>
/// <param name="Style">Looks; alignment is already worked into <paramref name="X"/>.</param>
internal sealed record TextLine(double X, double Baseline, string Text, TextStyle Style) : PageNode;

/// <summary>A filled box.</summary>
/// <param name="X">Left edge.</param>
/// <param name="Y">Top edge.</param>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
/// <param name="Grey">0 black to 1 white.</param>
internal sealed record FilledBox(double X, double Y, double Width, double Height, double Grey) : PageNode;

/// <summary>A thin box without filling.</summary>
/// <param name="X">Left edge.</param>
/// <param name="Y">Top edge.</param>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
internal sealed record OutlinedBox(double X, double Y, double Width, double Height) : PageNode;

/// <summary>A thin line.</summary>
/// <param name="X1">Start.</param>
/// <param name="Y1">Start.</param>
/// <param name="X2">End.</param>
/// <param name="Y2">End.</param>
/// <param name="Dashed">As where to cut or fold.</param>
internal sealed record StraightLine(double X1, double Y1, double X2, double Y2, bool Dashed = false) : PageNode;

/// <summary>A page.</summary>
/// <param name="Size">Its size.</param>
/// <param name="Content">Parts in reading order.</param>
internal sealed record PrintPage(PageSize Size, IReadOnlyList<PageNode> Content);

/// <summary>Size of a page in points.</summary>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
internal sealed record PageSize(double Width, double Height)
{
    /// <summary>A4, upright.</summary>
    public static readonly PageSize A4Portrait = new(595.28, 841.89);

    /// <summary>A4, lying.</summary>
    public static readonly PageSize A4Landscape = new(841.89, 595.28);
}

/// <summary>A document to be drawn.</summary>
/// <param name="Title">Shown by readers in place of the file name; names no person.</param>
/// <param name="Author">The village.</param>
/// <param name="Pages">Pages.</param>
/// <param name="CreatedAt">UTC.</param>
internal sealed record PrintDocument(string Title, string Author, IReadOnlyList<PrintPage> Pages, DateTime CreatedAt);
