using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using BanjarSari.SelfService.Security;

namespace BanjarSari.SelfService.Documents.Prints;

/// <summary>
/// Verification codes: 18 characters out of 25 that no bad copy confuses, 83 bits. A code is the keyed HMAC of what
/// is printed, for whom and when: unguessable without the key, and the same print has the same code.
/// </summary>
internal sealed class PrintCodes(KeyRing keys)
{
    /// <summary>Without 0 O, 1 I L, 2 Z, 5 S, 8 B.</summary>
    public const string Alphabet = "34679ACDEFGHJKMNPQRTUVWXY";

    private const int Length = 18;
    private const int GroupLength = 6;
    private readonly byte[] _key = keys.Derive("print-code");

    /// <summary>Code of <paramref name="content"/> printed at <paramref name="at"/> (UTC) for one resident.</summary>
    public string Of(string kind, Guid residentId, object content, DateTime at)
    {
        var subject = JsonSerializer.SerializeToUtf8Bytes(content, content.GetType());
        byte[] message = [.. Encoding.UTF8.GetBytes($"{kind}|{residentId}|{at.Ticks}|"), .. subject];
        var number = BinaryPrimitives.ReadUInt128BigEndian(HMACSHA256.HashData(_key, message));
        Span<char> code = stackalloc char[Length];
        for (var index = 0; index < Length; index++)
        {
            code[index] = Alphabet[(int)(number % (uint)Alphabet.Length)];
            number /= (uint)Alphabet.Length;
        }

        return new string(code);
    }

    /// <summary>In groups of six: <c>K7QMAX-HD9RTP-W4NCFE</c>.</summary>
    public static string Grouped(string code) => string.Join('-', code.Chunk(GroupLength).Select(group => new string(group)));

    /// <summary>What was typed or scanned, in capitals without anything but letters and digits; at most 32 characters.</summary>
    public static string Normalise(string? typed) =>
        new([.. (typed ?? "").Where(char.IsAsciiLetterOrDigit).Select(char.ToUpperInvariant).Take(32)]);
}
