using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace BanjarSari.SelfService.Documents.Pdf;

/// <summary>
/// A font cut down and packed once per process, then put into every file: cutting and compressing it anew for each
/// print would cost more than all the rest. Plain Latin for nearly all prints, everything for the few that need it.
/// </summary>
internal sealed class EmbeddedFont
{
    private readonly PrintFont _font;
    private readonly byte[] _program;
    private readonly int _programLength;
    private readonly byte[] _unicode;
    private readonly string _widths;

    private EmbeddedFont(PrintFont font, Func<char, bool> wanted)
    {
        _font = font;
        var characters = Enumerable.Range(' ', char.MaxValue - ' ').Select(code => (char)code)
            .Where(character => wanted(character) && font.GlyphOf(character) != 0).DistinctBy(font.GlyphOf).OrderBy(font.GlyphOf).ToList();
        var program = FontSubset.Cut(font.Font, characters.Select(character => (int)font.GlyphOf(character)));
        _programLength = program.Length;
        _program = PdfFile.Deflate(program, CompressionLevel.SmallestSize);
        _unicode = PdfFile.Deflate(Encoding.ASCII.GetBytes(UnicodeMap(font, characters)));
        _widths = string.Concat(characters.Select(character => $"{font.GlyphOf(character)} [{font.AdvanceOf(font.GlyphOf(character))}] "));
    }

    private static readonly Lazy<EmbeddedFont> PlainRegular = new(() => new EmbeddedFont(PrintFont.Regular, IsPlain));
    private static readonly Lazy<EmbeddedFont> PlainBold = new(() => new EmbeddedFont(PrintFont.Bold, IsPlain));
    private static readonly Lazy<EmbeddedFont> WholeRegular = new(() => new EmbeddedFont(PrintFont.Regular, _ => true));
    private static readonly Lazy<EmbeddedFont> WholeBold = new(() => new EmbeddedFont(PrintFont.Bold, _ => true));

    /// <summary>Whether nearly every print needs the character.</summary>
    public static bool IsPlain(char character) => character is >= ' ' and <= '~' or '•' or '–' or '—' or '“' or '”' or '’';

    /// <summary>The font to embed.</summary>
    public static EmbeddedFont Of(bool bold, bool plain) => (bold, plain) switch
    {
        (false, true) => PlainRegular.Value,
        (true, true) => PlainBold.Value,
        (false, false) => WholeRegular.Value,
        (true, false) => WholeBold.Value,
    };

    /// <summary>Adds it to the file; returns the object number of the font.</summary>
    public int AddTo(PdfFile file)
    {
        // Six letters and a plus sign mark a subset (ISO 32000-1, 9.6.4).
        var name = $"BANJAR+{_font.Name}";
        var program = file.AddStream($"/Length1 {_programLength} /Filter /FlateDecode", _program);
        var box = $"[{Scaled(36)} {Scaled(38)} {Scaled(40)} {Scaled(42)}]";
        var descriptor = file.Add($"<< /Type /FontDescriptor /FontName /{name} /Flags 32 /FontBBox {box} /ItalicAngle 0 /Ascent {_font.Font.Ascent} /Descent {_font.Font.Descent} /CapHeight 729 /StemV {(_font == PrintFont.Bold ? 140 : 80)} /FontFile2 {program} 0 R >>");
        var descendant = file.Add($"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor {descriptor} 0 R /CIDToGIDMap /Identity /DW 0 /W [{_widths}] >>");
        var unicode = file.AddStream("/Filter /FlateDecode", _unicode);
        return file.Add($"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H /DescendantFonts [{descendant} 0 R] /ToUnicode {unicode} 0 R >>");
    }

    private int Scaled(int at) => (short)TrueTypeFont.Unsigned(_font.Font.Table("head"), at) * 1000 / _font.Font.UnitsPerEm;

    private static string UnicodeMap(PrintFont font, List<char> characters)
    {
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def /CMapName /Adobe-Identity-UCS def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        foreach (var chunk in characters.Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{chunk.Length} beginbfchar\n");
            foreach (var character in chunk)
                map.Append(CultureInfo.InvariantCulture, $"<{font.GlyphOf(character):X4}> <{(int)character:X4}>\n");
            map.Append("endbfchar\n");
        }

        return map.Append("endcmap CMapName currentdict /CMap defineresource pop end end").ToString();
    }
}
