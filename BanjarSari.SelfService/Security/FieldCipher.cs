using System.Security.Cryptography;
using System.Text;

namespace BanjarSari.SelfService.Security;

/// <summary>
/// Seals and opens encrypted columns with AES-256-GCM. Table, column and row are bound as associated
/// data, so that a value copied to another row or column does not open.
/// </summary>
public sealed class FieldCipher(KeyRing keys) : IDisposable
{
    private const int NonceSize = 12;
    private const int TagSize = 16;
    private const byte KeyId = 1;

    private readonly ThreadLocal<AesGcm> _cipher = new(() => new AesGcm(keys.Field, TagSize), trackAllValues: true);

    /// <summary>Seals <paramref name="plain"/> for one cell; null or empty stays null.</summary>
    public SealedText? Seal(string table, string column, Guid row, string? plain)
    {
        if (string.IsNullOrEmpty(plain))
            return null;

        var text = Encoding.UTF8.GetBytes(plain);
        var bytes = new byte[1 + NonceSize + text.Length + TagSize];
        bytes[0] = KeyId;
        var nonce = bytes.AsSpan(1, NonceSize);
        RandomNumberGenerator.Fill(nonce);
        Span<byte> aad = stackalloc byte[128];
        _cipher.Value!.Encrypt(nonce, text, bytes.AsSpan(1 + NonceSize, text.Length), bytes.AsSpan(1 + NonceSize + text.Length), aad[..Bind(aad, table, column, row)]);
        return new SealedText(bytes);
    }

    /// <summary>Opens one cell. Throws <see cref="CryptographicException"/> when it was altered, moved or sealed with another key.</summary>
    public string? Open(string table, string column, Guid row, SealedText? value)
    {
        if (value is null)
            return null;

        var bytes = value.Bytes.AsSpan();
        if (bytes.Length < 1 + NonceSize + TagSize || bytes[0] != KeyId)
            throw new CryptographicException($"{table}.{column} was sealed with an unknown key.");

        var length = bytes.Length - 1 - NonceSize - TagSize;
        Span<byte> plain = length <= 512 ? stackalloc byte[length] : new byte[length];
        Span<byte> aad = stackalloc byte[128];
        _cipher.Value!.Decrypt(bytes.Slice(1, NonceSize), bytes.Slice(1 + NonceSize, length), bytes[^TagSize..], plain, aad[..Bind(aad, table, column, row)]);
        return Encoding.UTF8.GetString(plain);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var cipher in _cipher.Values)
            cipher.Dispose();
        _cipher.Dispose();
    }

    private static int Bind(Span<byte> target, string table, string column, Guid row)
    {
        var length = Encoding.ASCII.GetBytes(table, target);
        target[length++] = (byte)'|';
        length += Encoding.ASCII.GetBytes(column, target[length..]);
        target[length++] = (byte)'|';
        row.TryWriteBytes(target[length..], bigEndian: true, out var written);
        return length + written;
    }
}
