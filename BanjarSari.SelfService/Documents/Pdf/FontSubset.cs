using System.Buffers.Binary;
using System.Text;

namespace BanjarSari.SelfService.Documents.Pdf;

/// <summary>
/// Cuts a font down to some glyphs. Glyph numbers stay, so that text can be written with the numbers of the
/// whole font; outlines of other glyphs are empty. Tables as ISO 32000-1, 9.9 asks of a CIDFontType2.
/// </summary>
internal static class FontSubset
{
    private static readonly string[] Kept = ["cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep"];

    /// <summary>A TrueType file with the outlines of <paramref name="glyphs"/> and of the parts they are composed of.</summary>
    public static byte[] Cut(TrueTypeFont font, IEnumerable<int> glyphs)
    {
        var kept = WithParts(font, glyphs);
        var outlines = new MemoryStream();
        var positions = new byte[(font.GlyphCount + 1) * 4];
        for (var glyph = 0; glyph < font.GlyphCount; glyph++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(positions.AsSpan(glyph * 4), (uint)outlines.Length);
            if (kept.Contains(glyph))
                outlines.Write(font.Table("glyf")[font.OutlineOf(glyph)]);
        }

        BinaryPrimitives.WriteUInt32BigEndian(positions.AsSpan(font.GlyphCount * 4), (uint)outlines.Length);
        return Assemble(tag => tag switch
        {
            "glyf" => outlines.ToArray(),
            "loca" => positions,
            "head" => LongPositions(font.Table("head")),
            _ => font.Table(tag).ToArray(),
        });
    }

    private static HashSet<int> WithParts(TrueTypeFont font, IEnumerable<int> glyphs)
    {
        var kept = new HashSet<int> { 0 };
        var open = new Stack<int>(glyphs);
        while (open.TryPop(out var glyph))
        {
            if (!kept.Add(glyph))
                continue;
            var outline = font.Table("glyf")[font.OutlineOf(glyph)];
            // A negative number of contours marks a glyph composed of others, as letters with accents are.
            if (outline.Length < 10 || BinaryPrimitives.ReadInt16BigEndian(outline) >= 0)
                continue;
            for (int at = 10, flags = 0x20; (flags & 0x20) != 0;)
            {
                flags = TrueTypeFont.Unsigned(outline, at);
                open.Push(TrueTypeFont.Unsigned(outline, at + 2));
                at += 4 + ((flags & 0x1) != 0 ? 4 : 2) + ((flags & 0x8) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0);
            }
        }

        return kept;
    }

    private static byte[] LongPositions(ReadOnlySpan<byte> head)
    {
        var copy = head.ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(copy.AsSpan(50), 1);
        return copy;
    }

    private static byte[] Assemble(Func<string, byte[]> table)
    {
        var directory = new byte[12 + (Kept.Length * 16)];
        BinaryPrimitives.WriteUInt32BigEndian(directory, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(directory.AsSpan(4), (ushort)Kept.Length);
        BinaryPrimitives.WriteUInt16BigEndian(directory.AsSpan(6), 128);
        BinaryPrimitives.WriteUInt16BigEndian(directory.AsSpan(8), 3);
        BinaryPrimitives.WriteUInt16BigEndian(directory.AsSpan(10), (ushort)((Kept.Length * 16) - 128));
        var body = new MemoryStream();
        for (var index = 0; index < Kept.Length; index++)
        {
            var bytes = table(Kept[index]);
            var entry = directory.AsSpan(12 + (index * 16));
            Encoding.ASCII.GetBytes(Kept[index], entry);
            BinaryPrimitives.WriteUInt32BigEndian(entry[4..], Checksum(bytes));
            BinaryPrimitives.WriteUInt32BigEndian(entry[8..], (uint)(directory.Length + body.Length));
            BinaryPrimitives.WriteUInt32BigEndian(entry[12..], (uint)bytes.Length);
            body.Write(bytes);
            body.Write(new byte[(4 - (bytes.Length % 4)) % 4]);
        }

        return [.. directory, .. body.ToArray()];
    }

    private static uint Checksum(byte[] bytes)
    {
        var sum = 0u;
        for (var at = 0; at < bytes.Length; at++)
            sum += (uint)bytes[at] << (8 * (3 - (at % 4)));
        return sum;
    }
}
