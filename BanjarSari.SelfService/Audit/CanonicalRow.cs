using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace BanjarSari.SelfService.Audit;

/// <summary>
/// The bytes of one row under its MAC. Each value has its length before it: without it "ab","c" and "a","bc" would be
/// the same. May be used again and again, by one thread.
/// </summary>
internal sealed class CanonicalRow
{
    private const int LengthSize = sizeof(int);
    private const int LongestNumber = 40;
    private readonly ArrayBufferWriter<byte> _bytes = new(512);

    /// <summary>Starts a row with the MAC of the one before.</summary>
    public void Begin(byte[] previousMac)
    {
        _bytes.ResetWrittenCount();
        _bytes.Write(previousMac);
    }

    public CanonicalRow Add(string? value)
    {
        value ??= "\0";
        var span = _bytes.GetSpan(LengthSize + Encoding.UTF8.GetMaxByteCount(value.Length));
        return Finish(span, Encoding.UTF8.GetBytes(value, span[LengthSize..]));
    }

    public CanonicalRow Add(long value)
    {
        var span = _bytes.GetSpan(LengthSize + LongestNumber);
        value.TryFormat(span[LengthSize..], out var length, provider: CultureInfo.InvariantCulture);
        return Finish(span, length);
    }

    public CanonicalRow Add(Guid value)
    {
        var span = _bytes.GetSpan(LengthSize + LongestNumber);
        value.TryFormat(span[LengthSize..], out var length);
        return Finish(span, length);
    }

    public CanonicalRow Add(Guid? value) => value is { } key ? Add(key) : Add((string?)null);

    public CanonicalRow Add(ActorKind value) => Add(value switch
    {
        ActorKind.System => nameof(ActorKind.System),
        ActorKind.Resident => nameof(ActorKind.Resident),
        ActorKind.Officer => nameof(ActorKind.Officer),
        _ => value.ToString(),
    });

    /// <summary>A sealed value, which carries its own length within.</summary>
    public CanonicalRow Bytes(byte[] value)
    {
        _bytes.Write(value);
        return this;
    }

    /// <summary>HMAC-SHA-256 of what was added since <see cref="Begin"/>.</summary>
    public byte[] Mac(byte[] key) => HMACSHA256.HashData(key, _bytes.WrittenSpan);

    private CanonicalRow Finish(Span<byte> span, int length)
    {
        BinaryPrimitives.WriteInt32LittleEndian(span, length);
        _bytes.Advance(LengthSize + length);
        return this;
    }
}
