namespace BanjarSari.SelfService.Documents.Pdf;

/// <summary>Breaks text into lines. No line is wider than asked, and no character is lost.</summary>
internal static class TextFlow
{
    // A part that is only a little too long for a line is better broken at one of these.
    private const string BreakAfter = "-/.,@";

    /// <summary>Lines of <paramref name="text"/> within <paramref name="width"/> points; at least one.</summary>
    public static IReadOnlyList<string> Wrap(string text, TextStyle style, double width)
    {
        var font = PrintFont.Of(style);
        var rest = font.Printable(text.Trim().ReplaceLineEndings(" "));
        var lines = new List<string>();
        while (font.Width(rest, style.Size) > width)
        {
            var end = Fitting(rest, font, style.Size, width);
            var cut = CutAt(rest, end);
            lines.Add(rest[..cut].TrimEnd());
            rest = rest[cut..].TrimStart();
        }

        lines.Add(rest);
        return lines;
    }

    /// <summary>Lines placed below <paramref name="top"/>.</summary>
    public static IEnumerable<TextLine> Place(IReadOnlyList<string> lines, TextStyle style, double x, double top, double width) =>
        lines.Select((line, index) => new TextLine(x + Indent(line, style, width), top + style.Rise + (index * style.Leading), line, style));

    private static double Indent(string line, TextStyle style, double width) => style.Align switch
    {
        TextAlign.Centre => (width - PrintFont.Of(style).Width(line, style.Size)) / 2,
        TextAlign.Right => width - PrintFont.Of(style).Width(line, style.Size),
        _ => 0,
    };

    private static int Fitting(string text, PrintFont font, double size, double width)
    {
        var used = 0.0;
        for (var index = 0; index < text.Length; index++)
        {
            used += font.Width(text.AsSpan(index, 1), size);
            if (used > width)
                return Math.Max(1, index);
        }

        return text.Length;
    }

    private static int CutAt(string text, int end)
    {
        var space = text.LastIndexOf(' ', Math.Min(end, text.Length - 1));
        if (space > 0)
            return space;
        var mark = text.AsSpan(0, end).LastIndexOfAny(BreakAfter);
        return mark > 0 ? mark + 1 : end;
    }
}
