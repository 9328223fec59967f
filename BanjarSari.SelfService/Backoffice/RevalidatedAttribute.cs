using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.Backoffice;

/// <summary>
/// The answer holds no personal data and may be kept by the browser, which asks each time whether it still holds: an
/// <c>ETag</c> over the bytes, 304 when they are the same. The host must leave the caching header of such an answer alone.
/// </summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class RevalidatedAttribute : Attribute, IAsyncResultFilter
{
    /// <inheritdoc/>
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is ObjectResult { Value: { } value, StatusCode: null or StatusCodes.Status200OK })
        {
            var options = context.HttpContext.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.JsonSerializerOptions;
            var bytes = JsonSerializer.SerializeToUtf8Bytes(value, value.GetType(), options);
            var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..32]}\"";
            var headers = context.HttpContext.Response.Headers;
            (headers.ETag, headers.CacheControl, headers.Vary) = (tag, "private, no-cache", "Authorization, Cookie");
            context.Result = context.HttpContext.Request.Headers.IfNoneMatch.ToString().Contains(tag, StringComparison.Ordinal)
                ? new StatusCodeResult(StatusCodes.Status304NotModified)
                : new FileContentResult(bytes, "application/json; charset=utf-8");
        }

        await next();
    }
}
