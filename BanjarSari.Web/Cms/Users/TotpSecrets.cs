using System.Security.Cryptography;
using BanjarSari.SelfService.Security;

namespace BanjarSari.Web.Cms.Users;

/// <summary>Secrets of authenticator apps: sealed at rest with AES-256-GCM, bound to their user.</summary>
internal sealed class TotpSecrets(KeyRing keys)
{
    private const int NonceSize = 12;
    private const int TagSize = 16;
    private const int SecretSize = 20;

    /// <summary>The secret offered while a session connects an app: the same at each look, so that looking writes nothing, and another once an app was used.</summary>
    public byte[] Offered(LiveSession live) =>
        HMACSHA256.HashData(keys.Derive("staff-totp-offer"), (byte[])[.. live.Session.Id.ToByteArray(bigEndian: true), .. BitConverter.GetBytes(live.TotpLastStep ?? 0)])[..SecretSize];

    public byte[] Seal(Guid userId, byte[] secret)
    {
        var record = new byte[NonceSize + secret.Length + TagSize];
        RandomNumberGenerator.Fill(record.AsSpan(0, NonceSize));
        using var cipher = new AesGcm(keys.Derive("staff-totp"), TagSize);
        cipher.Encrypt(record.AsSpan(0, NonceSize), secret, record.AsSpan(NonceSize, secret.Length), record.AsSpan(^TagSize..), userId.ToByteArray(bigEndian: true));
        return record;
    }

    public byte[] Open(Guid userId, byte[] record)
    {
        var secret = new byte[record.Length - NonceSize - TagSize];
        using var cipher = new AesGcm(keys.Derive("staff-totp"), TagSize);
        cipher.Decrypt(record.AsSpan(0, NonceSize), record.AsSpan(NonceSize, secret.Length), record.AsSpan(^TagSize..), secret, userId.ToByteArray(bigEndian: true));
        return secret;
    }
}
