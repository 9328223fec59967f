using System.Collections.Frozen;

namespace BanjarSari.SelfService.Evidence.Pdf;

/// <summary>Reads every name (<c>/Name</c>, with <c>#4A</c> for a letter) in raw PDF text and notes those that matter.</summary>
internal sealed class PdfNames
{
    private const int LongestThatMatters = 16;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ActiveNames = new[]
    {
        "JavaScript", "Launch", "EmbeddedFile", "EmbeddedFiles", "FileAttachment", "Collection", "RichMedia", "Rendition", "Movie", "XFA",
        "GoToE", "GoToR", "ImportData", "SubmitForm", "OnInstantiate",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Carries a script, a file, or an order to the reader.</summary>
    public bool Active { get; private set; }

    /// <summary>Encrypted.</summary>
    public bool Locked { get; private set; }

    /// <summary>Objects of type <c>Page</c>.</summary>
    public int Pages { get; private set; }

    /// <summary>Bytes that object streams held so far.</summary>
    public long Unpacked { get; set; }

    /// <summary>Notes what stands in <paramref name="text"/>.</summary>
    public void Read(ReadOnlySpan<byte> text)
    {
        Span<char> name = stackalloc char[LongestThatMatters];
        var afterType = -1;
        for (var at = 0; at < text.Length; at++)
        {
            var next = text[at..].IndexOf((byte)'/');
            if (next < 0)
                return;
            at += next;
            var isType = afterType >= 0 && IsSpace(text[afterType..at]);
            var (length, end) = Decode(text, at + 1, name);
            var read = (ReadOnlySpan<char>)name[..length];
            Active |= ActiveNames.Contains(read);
            Locked |= read is "Encrypt";
            if (isType && read is "Page")
                Pages++;
            afterType = read is "Type" ? end : -1;
            at = end - 1;
        }
    }

    /// <summary>Decodes a name into <paramref name="name"/>; length 0 when it is too long to matter.</summary>
    internal static (int Length, int End) Decode(ReadOnlySpan<byte> text, int at, Span<char> name)
    {
        var length = 0;
        for (; at < text.Length && PdfSyntax.IsRegular(text[at]); at++, length++)
        {
            var letter = (char)text[at];
            if (letter == '#' && at + 2 < text.Length && char.IsAsciiHexDigit((char)text[at + 1]) && char.IsAsciiHexDigit((char)text[at + 2]))
            {
                letter = (char)((HexOf(text[at + 1]) << 4) | HexOf(text[at + 2]));
                at += 2;
            }

            if (length < name.Length)
                name[length] = letter;
        }

        return (length <= name.Length ? length : 0, at);
    }

    private static int HexOf(byte digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;

    private static bool IsSpace(ReadOnlySpan<byte> between)
    {
        var at = PdfSyntax.SkipSpace(between, 0);
        return at >= between.Length;
    }
}
