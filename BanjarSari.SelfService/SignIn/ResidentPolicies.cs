using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;

namespace BanjarSari.SelfService.SignIn;

/// <summary>Authorisation policies of Layanan Mandiri; everything is refused unless a policy allows it.</summary>
public static class ResidentPolicies
{
    /// <summary>Signed in, with a PIN of one's own.</summary>
    public const string Resident = "Resident";

    /// <summary>Signed in, also with an activation PIN: only the PIN page and sign-out.</summary>
    public const string ResidentPinPending = "ResidentPinPending";

    internal static void Add(AuthorizationOptions options)
    {
        var signedIn = new AuthorizationPolicyBuilder(ResidentAuthenticationHandler.SchemeName).RequireAuthenticatedUser();
        options.AddPolicy(ResidentPinPending, signedIn.Build());
        options.AddPolicy(Resident, signedIn.RequireAssertion(context => context.Resource is HttpContext http && http.FindResidentSession() is { MustChangePin: false }).Build());
        options.FallbackPolicy = options.GetPolicy(Resident);
        options.DefaultPolicy = options.GetPolicy(Resident)!;
    }
}
