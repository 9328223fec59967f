using System.Security.Cryptography;

namespace BanjarSari.Web.Cms.DeliveryApi;

/// <summary>A finished answer: JSON in UTF-8, and its entity tag.</summary>
internal sealed record DeliveryAnswer(byte[] Json)
{
    /// <summary>Strong entity tag, in quotes.</summary>
    public string Tag { get; } = $"\"{Convert.ToHexStringLower(SHA256.HashData(Json).AsSpan(0, 12))}\"";
}
