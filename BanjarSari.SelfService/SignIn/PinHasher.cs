using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using BanjarSari.SelfService.Security;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using NSec.Cryptography;

namespace BanjarSari.SelfService.SignIn;

/// <summary>
/// Hashes PINs: HMAC-SHA-256 with a pepper over resident and PIN, then Argon2id, then AES-256-GCM with a
/// second key. A stolen database alone is worth nothing: six digits are tried out in hours, the keys are not
/// in it (security.md 5.1). Thread-safe.
/// </summary>
public sealed class PinHasher
{
    private const byte Format = 1;
    private const byte PepperKeyId = 1;
    private const byte WrapKeyId = 1;
    private const int HeaderSize = 8;
    private const int SaltSize = 16;
    private const int NonceSize = 12;
    private const int HashSize = 32;
    private const int TagSize = 16;
    private const int RecordSize = HeaderSize + SaltSize + NonceSize + HashSize + TagSize;

    private readonly KeyRing _keys;
    private readonly PinHashOptions _options;
    private readonly byte[] _dummy;

    /// <summary>Throws <see cref="InvalidOperationException"/> with the setting's name when the cost is too low for production.</summary>
    public PinHasher(KeyRing keys, IOptions<PinHashOptions> options, IHostEnvironment environment)
    {
        _keys = keys;
        _options = options.Value;
        if (!environment.IsDevelopment() && (_options.MemoryKiB < PinHashOptions.LeastMemoryKiB || _options.Passes < PinHashOptions.LeastPasses))
            throw new InvalidOperationException($"PinHash: paling sedikit MemoryKiB = {PinHashOptions.LeastMemoryKiB} dan Passes = {PinHashOptions.LeastPasses}.");
        _dummy = Hash(Guid.Empty, "dummy");
    }

    /// <summary>
    /// Makes the record to keep: format, key ids, cost, salt, nonce, wrapped hash, tag; 84 bytes. Takes about
    /// 18 ms of one core at the default cost.
    /// </summary>
    public byte[] Hash(Guid residentId, string pin)
    {
        var record = new byte[RecordSize];
        record[0] = Format;
        record[1] = PepperKeyId;
        record[2] = WrapKeyId;
        record[3] = (byte)_options.Passes;
        BinaryPrimitives.WriteInt32BigEndian(record.AsSpan(4), _options.MemoryKiB);
        RandomNumberGenerator.Fill(record.AsSpan(HeaderSize, SaltSize + NonceSize));

        Span<byte> hash = stackalloc byte[HashSize];
        Derive(residentId, pin, record, hash);
        using var wrap = new AesGcm(_keys.PinWrap, TagSize);
        var (nonce, sealedHash, tag) = Parts(record);
        wrap.Encrypt(nonce, hash, sealedHash, tag, AssociatedData(residentId, record));
        CryptographicOperations.ZeroMemory(hash);
        return record;
    }

    /// <summary>
    /// Whether <paramref name="pin"/> is the one; no match, at the same cost, for what is no record. Throws
    /// <see cref="CryptographicException"/> when the record was altered, moved to another resident or wrapped with another key.
    /// </summary>
    public bool Verify(Guid residentId, string pin, byte[] hash)
    {
        var known = hash.Length == RecordSize && hash[0] == Format && hash[1] == PepperKeyId && hash[2] == WrapKeyId;
        var record = known ? hash : _dummy;
        var owner = known ? residentId : Guid.Empty;

        Span<byte> tried = stackalloc byte[HashSize];
        Span<byte> kept = stackalloc byte[HashSize];
        Derive(owner, pin, record, tried);
        using var wrap = new AesGcm(_keys.PinWrap, TagSize);
        var (nonce, sealedHash, tag) = Parts(record);
        wrap.Decrypt(nonce, sealedHash, tag, kept, AssociatedData(owner, record));
        var equal = CryptographicOperations.FixedTimeEquals(tried, kept);
        CryptographicOperations.ZeroMemory(tried);
        CryptographicOperations.ZeroMemory(kept);
        return equal & known;
    }

    /// <summary>The same work as <see cref="Verify"/> where there is no account: the answer takes as long (T02).</summary>
    public void VerifyNobody(string pin) => Verify(Guid.Empty, pin, _dummy);

    /// <summary>Whether the record was made at another cost than now configured: hash again at the next success.</summary>
    public bool NeedsRehash(byte[] hash) =>
        hash.Length != RecordSize || hash[3] != _options.Passes || BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(4)) != _options.MemoryKiB;

    private void Derive(Guid residentId, string pin, ReadOnlySpan<byte> record, Span<byte> hash)
    {
        Span<byte> peppered = stackalloc byte[HashSize];
        HMACSHA256.HashData(_keys.Pepper, [.. residentId.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(pin)], peppered);
        var argon = PasswordBasedKeyDerivationAlgorithm.Argon2id(new Argon2Parameters
        {
            DegreeOfParallelism = 1,
            MemorySize = BinaryPrimitives.ReadInt32BigEndian(record[4..]),
            NumberOfPasses = record[3],
        });
        argon.DeriveBytes(peppered, record.Slice(HeaderSize, SaltSize), hash);
        CryptographicOperations.ZeroMemory(peppered);
    }

    private static (ArraySegment<byte> Nonce, ArraySegment<byte> SealedHash, ArraySegment<byte> Tag) Parts(byte[] record) =>
        (new(record, HeaderSize + SaltSize, NonceSize), new(record, HeaderSize + SaltSize + NonceSize, HashSize), new(record, RecordSize - TagSize, TagSize));

    private static byte[] AssociatedData(Guid residentId, byte[] record) =>
        [.. residentId.ToByteArray(bigEndian: true), .. record.AsSpan(0, HeaderSize + SaltSize)];
}
