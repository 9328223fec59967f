using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace BanjarSari.SelfService.Contacts;

/// <summary>Codes of the link with which the old address takes a change back: 128 random bits; only their hash is kept.</summary>
internal static class UndoCodes
{
    /// <summary>Begin of the page's address.</summary>
    public const string Path = $"{ContactElements.Path}/batalkan";

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));

    public static byte[] Hash(string code) => SHA256.HashData(Encoding.UTF8.GetBytes(code));
}
