using System.Buffers.Binary;
using System.Text;

namespace BanjarSari.SelfService.Documents.Pdf;

/// <summary>
/// Reads from a TrueType file what layout and embedding need: glyph numbers, advance widths, tables. Only
/// character map format 4 (the Basic Multilingual Plane), which our two fonts have.
/// </summary>
internal sealed class TrueTypeFont
{
    private readonly byte[] _file;
    private readonly Dictionary<string, Range> _tables = [];
    private readonly ushort[] _glyphs = new ushort[char.MaxValue + 1];
    private readonly int _advanceCount;

    public TrueTypeFont(byte[] file)
    {
        _file = file;
        for (int index = 0, at = 12; index < Unsigned(file, 4); index++, at += 16)
        {
            var start = (int)BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at + 8));
            var length = (int)BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at + 12));
            _tables[Encoding.ASCII.GetString(file, at, 4)] = start..(start + length);
        }

        UnitsPerEm = Unsigned(Table("head"), 18);
        GlyphCount = Unsigned(Table("maxp"), 4);
        Ascent = Scale(BinaryPrimitives.ReadInt16BigEndian(Table("hhea")[4..]));
        Descent = Scale(BinaryPrimitives.ReadInt16BigEndian(Table("hhea")[6..]));
        _advanceCount = Unsigned(Table("hhea"), 34);
        ReadCharacterMap(Table("cmap"));
    }

    /// <summary>Design units of the em square.</summary>
    public int UnitsPerEm { get; }

    /// <summary>Glyphs in the file.</summary>
    public int GlyphCount { get; }

    /// <summary>Height above the baseline in thousandths of the size.</summary>
    public int Ascent { get; }

    /// <summary>Depth below the baseline in thousandths of the size, negative.</summary>
    public int Descent { get; }

    /// <summary>Glyph of a character; 0 when the font lacks it.</summary>
    public ushort GlyphOf(char character) => _glyphs[character];

    /// <summary>Advance width of a glyph in thousandths of the size.</summary>
    public int AdvanceOf(int glyph) => Scale(Unsigned(Table("hmtx"), Math.Min(glyph, _advanceCount - 1) * 4));

    /// <summary>Bytes of a table.</summary>
    public ReadOnlySpan<byte> Table(string tag) => _file.AsSpan(_tables[tag]);

    /// <summary>Start and end of a glyph's outline within the table <c>glyf</c>.</summary>
    public Range OutlineOf(int glyph)
    {
        var loca = Table("loca");
        return Unsigned(Table("head"), 50) == 0
            ? (Unsigned(loca, glyph * 2) * 2)..(Unsigned(loca, (glyph * 2) + 2) * 2)
            : (int)BinaryPrimitives.ReadUInt32BigEndian(loca[(glyph * 4)..])..(int)BinaryPrimitives.ReadUInt32BigEndian(loca[((glyph * 4) + 4)..]);
    }

    internal static int Unsigned(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);

    private int Scale(int units) => (int)Math.Round(units * 1000.0 / UnitsPerEm);

    private void ReadCharacterMap(ReadOnlySpan<byte> cmap)
    {
        for (var index = 0; index < Unsigned(cmap, 2); index++)
        {
            var map = cmap[(int)BinaryPrimitives.ReadUInt32BigEndian(cmap[(8 + (index * 8))..])..];
            if (Unsigned(map, 0) != 4)
                continue;
            var segments = Unsigned(map, 6);
            for (var segment = 0; segment < segments; segment += 2)
                ReadSegment(map, segments, segment);
        }
    }

    private void ReadSegment(ReadOnlySpan<byte> map, int segments, int segment)
    {
        var end = Unsigned(map, 14 + segment);
        var start = Unsigned(map, 16 + segments + segment);
        var delta = Unsigned(map, 16 + (segments * 2) + segment);
        var offsetAt = 16 + (segments * 3) + segment;
        var offset = Unsigned(map, offsetAt);
        for (var code = start; code <= end && code < char.MaxValue; code++)
        {
            var glyph = offset == 0 ? code : Unsigned(map, offsetAt + offset + ((code - start) * 2));
            _glyphs[code] = offset != 0 && glyph == 0 ? (ushort)0 : (ushort)(glyph + delta);
        }
    }
}
