using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.SelfService.SignIn;

/// <summary>
/// Answers 429 with Retry-After, before anything of the body is read, when an address posts too often. The
/// address is the connection's, or what a configured proxy says: never a raw header (T06).
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class LimitPostsByAddressAttribute : Attribute, IAuthorizationFilter, IOrderedFilter
{
    /// <summary>Before the antiforgery check, which reads the form.</summary>
    public int Order => int.MinValue;

    /// <inheritdoc/>
    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        if (!HttpMethods.IsPost(http.Request.Method) || http.RequestServices.GetRequiredService<AddressLimit>().TryTake(http.Connection.RemoteIpAddress, out var seconds))
            return;
        http.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        context.Result = new StatusCodeResult(StatusCodes.Status429TooManyRequests);
    }
}
