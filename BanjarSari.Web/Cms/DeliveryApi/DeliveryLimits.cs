using System.Globalization;
using System.Threading.RateLimiting;

namespace BanjarSari.Web.Cms.DeliveryApi;

/// <summary>How often one address may ask: <c>DeliveryApi:RequestsPerMinute</c>, 1,200 by default.</summary>
internal static class DeliveryLimits
{
    public const string Policy = "delivery";
    private const int Default = 1_200;

    public static void AddDeliveryLimits(this IServiceCollection services)
    {
        services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = (rejected, _) =>
            {
                if (rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
                    rejected.HttpContext.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
            limiter.AddPolicy(Policy, http => RateLimitPartition.GetFixedWindowLimiter(
                http.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = http.RequestServices.GetRequiredService<IConfiguration>().GetValue("DeliveryApi:RequestsPerMinute", Default), Window = TimeSpan.FromMinutes(1), QueueLimit = 0 }));
        });
    }
}
