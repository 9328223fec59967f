using System.Text;
using System.Text.Json.Serialization;

namespace BanjarSari.Web.Cms.ManagementApi.CurrentUser;

/// <summary>What the client's element for a second step reads: the key, and the QR code as the address of a picture.</summary>
internal sealed record TotpOfferModel(string Secret, string QrCodeSetupImageUrl)
{
    private const int Margin = 4;

    [JsonPropertyName("$type")]
    public string Type { get; } = "TotpSetupModel";

    public static TotpOfferModel Of((string Key, string Path, int Size) offer)
    {
        var svg = $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="-{Margin} -{Margin} {offer.Size + (2 * Margin)} {offer.Size + (2 * Margin)}" shape-rendering="crispEdges"><path fill="#fff" d="M-{Margin}-{Margin}h{offer.Size + (2 * Margin)}v{offer.Size + (2 * Margin)}H-{Margin}z"/><path d="{offer.Path}"/></svg>""";
        return new(offer.Key, "data:image/svg+xml;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(svg)));
    }
}
