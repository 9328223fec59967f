using System.Threading.RateLimiting;
using BanjarSari.Web.Cms.Media;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace BanjarSari.Web.Cms.ManagementApi.Media;

/// <summary>How many files one address may send within an hour (security.md T42).</summary>
internal static class UploadLimits
{
    public const string Policy = "media-upload";

    public static void AddUploadLimits(this IServiceCollection services) => services.AddOptions<RateLimiterOptions>().Configure<IOptions<MediaOptions>>((limiter, options) =>
        limiter.AddPolicy(Policy, http => RateLimitPartition.GetFixedWindowLimiter(
            http.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = options.Value.PerAddressAndHour, Window = TimeSpan.FromHours(1), QueueLimit = 0 })));
}
