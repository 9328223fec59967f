using System.Security.Cryptography;
using System.Text;
using Umbraco.Cms.Core.Configuration.Models;
using static Umbraco.Cms.Core.Constants.DeliveryApi;

namespace BanjarSari.Web.Cms.DeliveryApi;

/// <summary>What the headers of a request allow.</summary>
/// <param name="Allowed">May ask at all.</param>
/// <param name="Preview">Gets drafts.</param>
/// <param name="Shared">The answer is the same for everybody and may be kept by caches.</param>
internal readonly record struct DeliveryAccess(bool Allowed, bool Preview, bool Shared)
{
    /// <summary>Reads <c>Api-Key</c> and <c>Preview</c>. Without a key in the settings, no key is right.</summary>
    public static DeliveryAccess Of(HttpRequest request, DeliveryApiSettings settings)
    {
        var hasKey = IsKey(request.Headers[HeaderNames.ApiKey], settings.ApiKey);
        var preview = hasKey && string.Equals(request.Headers[HeaderNames.Preview], "true", StringComparison.OrdinalIgnoreCase);
        return new DeliveryAccess(settings.PublicAccess || hasKey, preview, settings.PublicAccess && !preview);
    }

    private static bool IsKey(string? given, string? key) =>
        !string.IsNullOrEmpty(given) && !string.IsNullOrEmpty(key)
        && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(given)), SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
