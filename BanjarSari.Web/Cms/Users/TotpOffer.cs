using BanjarSari.SelfService.Village;
using Microsoft.Extensions.Options;
using OtpNet;
using QRCoder;

namespace BanjarSari.Web.Cms.Users;

/// <summary>What an authenticator app reads: QR code and key.</summary>
internal sealed class TotpOffer(TotpSecrets secrets, IOptions<VillageOptions> village)
{
    /// <summary>Key in groups of four, and the QR code as an SVG path on a grid of <c>Size</c> squares.</summary>
    public (string Key, string Path, int Size) For(LiveSession live)
    {
        var secret = secrets.Offered(live);
        var address = new OtpUri(OtpType.Totp, secret, live.Email, village.Value.FullName).ToString();
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var squares =
            from y in Enumerable.Range(0, code.ModuleMatrix.Count)
            from x in Enumerable.Range(0, code.ModuleMatrix.Count)
            where code.ModuleMatrix[y][x]
            select $"M{x} {y}h1v1h-1z";
        return (string.Join(' ', Base32Encoding.ToString(secret).Chunk(4).Select(part => new string(part))), string.Concat(squares), code.ModuleMatrix.Count);
    }
}
