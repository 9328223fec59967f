using BanjarSari.SelfService.Documents.Pdf;

namespace BanjarSari.Tests.Documents;

/// <summary>Checks of a described page: every line within the page and its cell, no line over another.</summary>
internal static class LayoutChecks
{
    public static void NothingOverlapsOrLeavesThePage(PrintPage page)
    {
        var lines = page.Content.SelectMany(Lines).Where(line => line.Text.Length > 0).Select(Box).ToList();
        var cells = page.Content.SelectMany(Cells).ToList();
        foreach (var line in lines)
        {
            Assert.That(line.Left >= 0 && line.Top >= 0 && line.Right <= page.Size.Width && line.Bottom <= page.Size.Height, line.Text);
            // A line that begins in a cell ends in it.
            foreach (var cell in cells.Where(cell => line.Left >= cell.X && line.Left < cell.X + cell.Width && line.Top >= cell.Y && line.Top < cell.Y + cell.Height))
                Assert.That(line.Right <= cell.X + cell.Width + 0.01 && line.Bottom <= cell.Y + cell.Height + 0.01, line.Text);
        }

        for (var first = 0; first < lines.Count; first++)
            for (var second = first + 1; second < lines.Count; second++)
                Assert.That(lines[first].Left < lines[second].Right && lines[second].Left < lines[first].Right && lines[first].Top < lines[second].Bottom && lines[second].Top < lines[first].Bottom,
                    Is.False, $"'{lines[first].Text}' lies over '{lines[second].Text}'");
    }

    private static IEnumerable<TextLine> Lines(PageNode part) => part switch
    {
        TextLine line => [line],
        PageGroup group => group.Children.SelectMany(Lines),
        _ => [],
    };

    private static IEnumerable<OutlinedBox> Cells(PageNode part) => part switch
    {
        OutlinedBox box => [box],
        PageGroup group => group.Children.SelectMany(Cells),
        _ => [],
    };

    // Capitals reach 0.73 of the size above the baseline, descenders 0.21 below it.
    private static LineBox Box(TextLine line) => new(
        line.Text, line.X, line.Baseline - (0.73 * line.Style.Size), line.X + PrintFont.Of(line.Style).Width(line.Text, line.Style.Size), line.Baseline + (0.21 * line.Style.Size));

    private sealed record LineBox(string Text, double Left, double Top, double Right, double Bottom);
}
