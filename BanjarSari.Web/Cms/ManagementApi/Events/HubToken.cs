using BanjarSari.Web.Cms.Users;
using OpenIddict.Validation;
using Microsoft.AspNetCore;
using static OpenIddict.Validation.OpenIddictValidationEvents;

namespace BanjarSari.Web.Cms.ManagementApi.Events;

/// <summary>
/// A web socket cannot send a header: the hub's client sends the hidden token in the query. It counts only there, only with the
/// real one in the HttpOnly cookie, and only from a page of this host.
/// </summary>
internal sealed class HubToken(StaffCookies cookies) : IOpenIddictValidationHandler<ProcessAuthenticationContext>
{
    public ValueTask HandleAsync(ProcessAuthenticationContext context)
    {
        var request = context.Transaction.GetHttpRequest()!;
        if (context.AccessToken is null && request.Path.StartsWithSegments(ServerEventHub.Path) && request.Query["access_token"] == "[redacted]"
            && request.Headers.Origin == $"{request.Scheme}://{request.Host}")
            context.AccessToken = request.Cookies[cookies.Access];
        return default;
    }
}
