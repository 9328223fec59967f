using System.Security.Cryptography;
using System.Text;

namespace BanjarSari.SelfService.Security;

/// <summary>
/// Keyed HMAC-SHA-256 of a number, for equality and uniqueness of encrypted columns. Without the key the
/// number cannot be found by trying all of them (security.md, fact 8). 32 bytes.
/// </summary>
public sealed class BlindIndex(KeyRing keys)
{
    /// <summary>Index of a NIK.</summary>
    public byte[] OfNik(string canonical) => Of("nik", canonical);

    /// <summary>Index of a Nomor KK.</summary>
    public byte[] OfKkNumber(string canonical) => Of("kk", canonical);

    /// <summary>Index of any other text, kept apart by its <paramref name="purpose"/>.</summary>
    public byte[] Of(string purpose, string canonical) =>
        HMACSHA256.HashData(keys.Index, Encoding.UTF8.GetBytes($"{purpose}|{canonical}"));
}
