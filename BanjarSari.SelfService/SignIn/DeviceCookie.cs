using System.Buffers.Text;
using System.Security.Cryptography;
using BanjarSari.SelfService.Security;

namespace BanjarSari.SelfService.SignIn;

/// <summary>
/// Reads and writes the device cookie: up to five entries, because a phone is often shared, each a random
/// nonce with an HMAC that binds it to one NIK. It opens nothing; it only gives tries of their own (OWASP
/// device cookies).
/// </summary>
public sealed class DeviceCookie(KeyRing keys)
{
    private const int Most = 5;
    private const int NonceSize = 16;
    private const int MacSize = 32;
    private const int EntryLength = 64;

    private readonly byte[] _key = keys.Derive("device-cookie");

    /// <summary>A new random nonce, 16 bytes.</summary>
    public static byte[] NewNonce() => RandomNumberGenerator.GetBytes(NonceSize);

    /// <summary>What is kept of a nonce in <see cref="KnownDevice.NonceHash"/>.</summary>
    public static byte[] HashOf(byte[] nonce) => SHA256.HashData(nonce);

    /// <summary>The nonce for this NIK (its blind index), or null: no entry, or one that we did not sign.</summary>
    public byte[]? NonceFor(string? cookie, byte[] nikIndex) =>
        Entries(cookie).FirstOrDefault(entry => IsFor(entry, nikIndex))?[..NonceSize];

    /// <summary>The cookie's value with an entry for this NIK put first; the oldest falls out.</summary>
    public string With(string? cookie, byte[] nikIndex, byte[] nonce)
    {
        byte[] added = [.. nonce, .. Mac(nikIndex, nonce)];
        return string.Join('.', Entries(cookie).Where(entry => !IsFor(entry, nikIndex)).Prepend(added).Take(Most).Select(entry => Base64Url.EncodeToString(entry)));
    }

    private static IEnumerable<byte[]> Entries(string? cookie)
    {
        if (cookie is not { Length: > 0 and <= Most * (EntryLength + 1) })
            yield break;
        var buffer = new byte[NonceSize + MacSize];
        foreach (var text in cookie.Split('.', Most))
            if (text.Length == EntryLength && Base64Url.TryDecodeFromChars(text, buffer, out var written) && written == buffer.Length)
                yield return [.. buffer];
    }

    private bool IsFor(byte[] entry, byte[] nikIndex) =>
        CryptographicOperations.FixedTimeEquals(entry.AsSpan(NonceSize), Mac(nikIndex, entry[..NonceSize]));

    private byte[] Mac(byte[] nikIndex, byte[] nonce) => HMACSHA256.HashData(_key, (byte[])[.. nikIndex, .. nonce]);
}
