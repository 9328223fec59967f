using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace BanjarSari.SelfService.Audit;

/// <summary>A position of a chain with its MAC; written down outside the store it shows later whether the tail was cut.</summary>
/// <param name="Chain"><c>process</c> or <c>access</c>.</param>
/// <param name="Sequence">Position, from 1; 0: empty chain.</param>
/// <param name="Mac">32 bytes.</param>
public sealed record AuditHead(string Chain, long Sequence, byte[] Mac)
{
    /// <summary>Reads <c>process:123:9F…</c>, as <see cref="ToString"/> writes it.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out AuditHead? head)
    {
        head = null;
        if (text.Split(':') is not [AuditChainer.ProcessChain or AuditChainer.AccessChain, var position, { Length: 64 } mac]
            || !long.TryParse(position, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence)
            || !mac.All(char.IsAsciiHexDigit))
            return false;
        head = new AuditHead(text.Split(':')[0], sequence, Convert.FromHexString(mac));
        return true;
    }

    /// <summary><c>process:123:9F…</c>.</summary>
    public override string ToString() => $"{Chain}:{Sequence}:{Convert.ToHexString(Mac)}";
}
