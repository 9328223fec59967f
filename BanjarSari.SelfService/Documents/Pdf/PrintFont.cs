namespace BanjarSari.SelfService.Documents.Pdf;

/// <summary>One of the two fonts of the prints: measures text and knows which glyphs may be embedded.</summary>
internal sealed class PrintFont
{
    /// <summary>Stands for a character that the font lacks, so that nothing vanishes unseen.</summary>
    public const char Missing = '?';

    private readonly short[] _advances;

    private PrintFont(string name)
    {
        Name = name;
        using var stream = typeof(PrintFont).Assembly.GetManifestResourceStream($"BanjarSari.SelfService.Documents.Fonts.{name}.ttf")!;
        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        Font = new TrueTypeFont(file);
        _advances = [.. Enumerable.Range(0, Font.GlyphCount).Select(glyph => (short)Font.AdvanceOf(glyph))];
    }

    /// <summary>Liberation Sans.</summary>
    public static PrintFont Regular { get; } = new("LiberationSans-Regular");

    /// <summary>Liberation Sans, bold.</summary>
    public static PrintFont Bold { get; } = new("LiberationSans-Bold");

    /// <summary>PostScript name.</summary>
    public string Name { get; }

    /// <summary>The file.</summary>
    public TrueTypeFont Font { get; }

    /// <summary>The font of a style.</summary>
    public static PrintFont Of(TextStyle style) => style.Bold ? Bold : Regular;

    /// <summary>The text with <see cref="Missing"/> where the font lacks a character.</summary>
    public string Printable(string text) =>
        text.All(Has) ? text : string.Concat(text.EnumerateRunes().Select(rune => rune.IsBmp && Has((char)rune.Value) ? (char)rune.Value : Missing));

    /// <summary>Glyph of a printable character.</summary>
    public ushort GlyphOf(char character) => Font.GlyphOf(character);

    /// <summary>Width in thousandths of the size.</summary>
    public int AdvanceOf(int glyph) => _advances[glyph];

    /// <summary>Width of printable text in points at <paramref name="size"/> points.</summary>
    public double Width(ReadOnlySpan<char> text, double size)
    {
        var sum = 0;
        foreach (var character in text)
            sum += _advances[Font.GlyphOf(character)];
        return sum * size / 1000;
    }

    private bool Has(char character) => character >= ' ' && Font.GlyphOf(character) != 0;
}
