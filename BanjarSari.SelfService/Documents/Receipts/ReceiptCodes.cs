using System.Buffers.Binary;
using System.Security.Cryptography;
using BanjarSari.SelfService.Documents.Prints;
using BanjarSari.SelfService.Security;

namespace BanjarSari.SelfService.Documents.Receipts;

/// <summary>
/// The secret on a receipt: 8 characters that no bad copy confuses, 37 bits, the keyed HMAC of the report's key. It is
/// stored nowhere, and a receipt printed again carries the same one (Decisions/031).
/// </summary>
internal sealed class ReceiptCodes(KeyRing keys)
{
    private const int Length = 8;
    private readonly byte[] _key = keys.Derive("receipt-code");

    /// <summary>In groups of four: <c>K7QM-HD9R</c>.</summary>
    public string Of(Guid reportId)
    {
        var code = Plain(reportId);
        return $"{code[..4]}-{code[4..]}";
    }

    /// <summary>Whether <paramref name="typed"/>, however written, is the code of the report; takes as long for a wrong one.</summary>
    public bool Matches(Guid reportId, string? typed) =>
        CryptographicOperations.FixedTimeEquals(System.Text.Encoding.ASCII.GetBytes(Plain(reportId)), System.Text.Encoding.ASCII.GetBytes(PrintCodes.Normalise(typed)));

    private string Plain(Guid reportId)
    {
        var number = BinaryPrimitives.ReadUInt64BigEndian(HMACSHA256.HashData(_key, reportId.ToByteArray()));
        Span<char> code = stackalloc char[Length];
        for (var index = 0; index < Length; index++)
        {
            code[index] = PrintCodes.Alphabet[(int)(number % (uint)PrintCodes.Alphabet.Length)];
            number /= (uint)PrintCodes.Alphabet.Length;
        }

        return new string(code);
    }
}
