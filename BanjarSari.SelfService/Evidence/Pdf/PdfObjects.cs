namespace BanjarSari.SelfService.Evidence.Pdf;

/// <summary>
/// Finds the streams that may hold further objects. A reader asks for <c>/First</c>, <c>/N</c> or <c>/Type /ObjStm</c>;
/// whichever of them a stream has, it is unpacked, or refused when it is packed in a way not known here.
/// </summary>
internal static class PdfObjects
{
    private const int LongestName = 24;

    /// <summary>Where the packed bytes of each begin. Throws <see cref="EvidenceRefusedException"/>.</summary>
    public static List<int> PackedObjects(ReadOnlySpan<byte> file)
    {
        var found = new List<int>();
        // Objects that reach into one another could make reading quadratic.
        var patience = (8L * file.Length) + (1024 * 1024);
        for (var at = 0; at < file.Length; at += 3)
        {
            var next = file[at..].IndexOf("obj"u8);
            if (next < 0)
                break;
            at += next;
            if (at == 0 || (PdfSyntax.IsRegular(file[at - 1]) && !char.IsAsciiDigit((char)file[at - 1])))
                continue;
            var dictionary = ReadDictionary(file, PdfSyntax.SkipSpace(file, at + 3));
            patience -= dictionary.End - at;
            if (patience < 0)
                throw EvidenceWords.UnreadablePdf;
            if (dictionary.HoldsObjects && BodyOf(file, dictionary.End) is { } body && IsPacked(dictionary))
                found.Add(body);
        }

        return found;
    }

    // Without a filter the objects stand in clear, where their names have been read already.
    private static bool IsPacked(in PdfDictionary dictionary) =>
        dictionary switch
        {
            { HasFilter: false, HasParameters: false } => false,
            { Filters: 1, IsFlate: true, HasParameters: false } => true,
            _ => throw EvidenceWords.UnreadablePdf,
        };

    private static int? BodyOf(ReadOnlySpan<byte> file, int at)
    {
        at = PdfSyntax.SkipSpace(file, at);
        if (!file[at..].StartsWith("stream"u8))
            return null;
        at += 6;
        while (at < file.Length && file[at] is 9 or 32)
            at++;
        if (at < file.Length && file[at] == 13)
            at++;
        return at < file.Length && file[at] == 10 ? at + 1 : at;
    }

    private static PdfDictionary ReadDictionary(ReadOnlySpan<byte> file, int at)
    {
        var dictionary = default(PdfDictionary);
        Span<char> name = stackalloc char[LongestName];
        for (var depth = 0; at < file.Length;)
        {
            at = PdfSyntax.SkipSpace(file, at);
            if (at >= file.Length)
                break;
            var pair = at + 1 < file.Length && file[at + 1] == file[at];
            switch (file[at])
            {
                case (byte)'<' when pair:
                    depth++;
                    at += 2;
                    break;
                case (byte)'>' when pair:
                    depth--;
                    at += 2;
                    break;
                case (byte)'(':
                    at = PdfSyntax.SkipString(file, at);
                    break;
                case (byte)'/':
                    (var length, at) = PdfNames.Decode(file, at + 1, name);
                    dictionary.Note(name[..length], depth);
                    break;
                default:
                    at++;
                    break;
            }

            if (depth <= 0)
                break;
        }

        dictionary.End = at;
        return dictionary;
    }
}
