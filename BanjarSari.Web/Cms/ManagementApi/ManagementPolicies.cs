using Microsoft.AspNetCore.Authorization;
using OpenIddict.Validation.AspNetCore;

namespace BanjarSari.Web.Cms.ManagementApi;

/// <summary>Authorisation policies of the Management API.</summary>
public static class ManagementPolicies
{
    /// <summary>Every signed-in account of the backoffice, whatever its groups.</summary>
    public const string BackOffice = "BackOffice";

    internal static void Add(AuthorizationOptions options) =>
        options.AddPolicy(BackOffice, policy => policy.AddAuthenticationSchemes(OpenIddictValidationAspNetCoreDefaults.AuthenticationScheme).RequireAuthenticatedUser());
}
