using System.Text.RegularExpressions;

namespace BanjarSari.Web.Infrastructure.Logging;

/// <summary>
/// Takes everything that looks like a NIK, a KK number or a PIN out of a finished log line. The last net:
/// whatever a library, an exception or a careless template brings, passes here before any sink.
/// </summary>
internal static partial class NumberRedaction
{
    private const string Mark = "•••";

    public static string Redact(string line) => Pin().Replace(Nik().Replace(line, Mark), Mark);

    // Also in groups of four, as people write it.
    [GeneratedRegex(@"(?<!\d)\d{4}[ .\-]?\d{4}[ .\-]?\d{4}[ .\-]?\d{4}(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Nik();

    // Six to eight digits standing alone as text. Spared: parts of times and identifiers of requests, and
    // numbers of the JSON itself ("Elapsed":123456), which come from numbers, and no PIN is one.
    [GeneratedRegex(@"(?<![\w.\-+]|"":|[0-9A-V]{13}:)\d{6,8}(?![\w\-]|\.\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Pin();
}
