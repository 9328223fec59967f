using Microsoft.AspNetCore;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace BanjarSari.Web.Cms.Users.Tokens;

/// <summary>A code goes to the client's own page on this very host and nowhere else (T16).</summary>
internal sealed class OwnRedirectOnly : IOpenIddictServerHandler<ValidateAuthorizationRequestContext>
{
    public ValueTask HandleAsync(ValidateAuthorizationRequestContext context)
    {
        var request = context.Transaction.GetHttpRequest()!;
        if (context.RedirectUri != $"{request.Scheme}://{request.Host}{StaffPaths.CodeArrives}")
            context.Reject(OpenIddictConstants.Errors.InvalidRequest, "The redirect address is not the backoffice's.");
        return default;
    }
}
