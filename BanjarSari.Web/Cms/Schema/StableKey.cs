using System.Security.Cryptography;
using System.Text;

namespace BanjarSari.Web.Cms.Schema;

/// <summary>A GUID that always follows from the same text (version 8: vendor-specific, RFC 9562).</summary>
internal static class StableKey
{
    public static Guid From(string text)
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
