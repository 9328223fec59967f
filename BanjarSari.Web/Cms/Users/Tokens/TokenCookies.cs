using Microsoft.AspNetCore;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using OpenIddict.Validation;
using static OpenIddict.Server.OpenIddictServerEvents;
using ApiRequestContext = OpenIddict.Validation.OpenIddictValidationEvents.ProcessAuthenticationContext;

namespace BanjarSari.Web.Cms.Users.Tokens;

/// <summary>
/// Keeps every token out of reach of scripts: the client sends and gets <c>[redacted]</c>, the real ones travel as HttpOnly
/// cookies. An API call needs both: the header, which no other site can send, and the cookie, which no script can read.
/// </summary>
internal sealed class TokenCookies(StaffCookies cookies, TimeProvider clock) :
    IOpenIddictServerHandler<ApplyAuthorizationResponseContext>, IOpenIddictServerHandler<ExtractTokenRequestContext>, IOpenIddictServerHandler<ApplyTokenResponseContext>,
    IOpenIddictServerHandler<ExtractRevocationRequestContext>, IOpenIddictValidationHandler<ApiRequestContext>
{
    private const string Hidden = "[redacted]";

    public ValueTask HandleAsync(ApplyAuthorizationResponseContext context)
    {
        if (context.Response.Code is not { } code)
            return default;
        cookies.Set(context.Transaction.GetHttpRequest()!.HttpContext.Response, cookies.Code, code);
        context.Response.Code = Hidden;
        return default;
    }

    public ValueTask HandleAsync(ExtractTokenRequestContext context)
    {
        var sent = context.Transaction.GetHttpRequest()!.Cookies;
        if (context.Request is not { } request)
            return default;
        request.Code = request.Code is null ? null : Real(request.Code, sent[cookies.Code]);
        request.RefreshToken = request.RefreshToken is null ? null : Real(request.RefreshToken, sent[cookies.Refresh]);
        return default;
    }

    public ValueTask HandleAsync(ApplyTokenResponseContext context)
    {
        var http = context.Transaction.GetHttpRequest()!.HttpContext;
        // The client tries a refresh first, even when it comes back with a code: that must not lose the code.
        if (context.Request?.IsAuthorizationCodeGrantType() == true)
            cookies.Delete(http.Response, cookies.Code);
        if (context.Response.Error is not null)
        {
            cookies.Delete(http.Response, cookies.Access, cookies.Refresh);
            return default;
        }

        cookies.Set(http.Response, cookies.Access, context.Response.AccessToken!);
        cookies.Set(http.Response, cookies.Refresh, context.Response.RefreshToken!);
        (context.Response.AccessToken, context.Response.RefreshToken) = (Hidden, Hidden);
        context.Response["issued_at"] = clock.GetUtcNow().ToUnixTimeSeconds();
        return default;
    }

    public ValueTask HandleAsync(ExtractRevocationRequestContext context)
    {
        var sent = context.Transaction.GetHttpRequest()!.Cookies;
        if (context.Request is { Token: { } token } request)
            request.Token = Real(token, sent[request.TokenTypeHint == OpenIddictConstants.TokenTypeHints.RefreshToken ? cookies.Refresh : cookies.Access]);
        return default;
    }

    public ValueTask HandleAsync(ApiRequestContext context)
    {
        if (context.AccessToken is { } token)
            context.AccessToken = token == Hidden ? context.Transaction.GetHttpRequest()!.Cookies[cookies.Access] : null;
        return default;
    }

    // A token sent openly came from elsewhere; it must not work, or hiding it would be for nothing.
    private static string Real(string sent, string? cookie) => sent == Hidden && !string.IsNullOrEmpty(cookie) ? cookie : "tidak-ada";
}
