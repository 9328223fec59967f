using System.Security.Cryptography;
using BanjarSari.SelfService.Security;

namespace BanjarSari.SelfService.Evidence.Storage;

/// <summary>
/// A random key for each file, sealed with AES-256-GCM under the derived wrap key and bound to the row: a key copied to
/// another row does not open, and a row without its key is a file nobody reads again (security.md 5.7).
/// </summary>
internal sealed class FileKeys(KeyRing keys)
{
    private const int NonceSize = 12;
    private const int KeySize = 32;
    private const int TagSize = 16;

    /// <summary>A new key, wrapped for <paramref name="id"/>.</summary>
    public byte[] NewWrapped(Guid id)
    {
        var wrapped = new byte[NonceSize + KeySize + TagSize];
        RandomNumberGenerator.Fill(wrapped.AsSpan(0, NonceSize));
        using var cipher = new AesGcm(keys.EvidenceWrap, TagSize);
        cipher.Encrypt(wrapped.AsSpan(0, NonceSize), RandomNumberGenerator.GetBytes(KeySize), wrapped.AsSpan(NonceSize, KeySize), wrapped.AsSpan(NonceSize + KeySize), id.ToByteArray(bigEndian: true));
        return wrapped;
    }

    /// <summary>The key of a file. Throws <see cref="CryptographicException"/> when it was altered, moved or wrapped with another root key.</summary>
    public byte[] Unwrap(EvidenceFile file)
    {
        if (file.WrappedKey is not { Length: NonceSize + KeySize + TagSize } wrapped)
            throw new CryptographicException("The evidence has no key.");
        var key = new byte[KeySize];
        using var cipher = new AesGcm(keys.EvidenceWrap, TagSize);
        cipher.Decrypt(wrapped.AsSpan(0, NonceSize), wrapped.AsSpan(NonceSize, KeySize), wrapped.AsSpan(NonceSize + KeySize), key, file.Id.ToByteArray(bigEndian: true));
        return key;
    }
}
