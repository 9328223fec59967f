using BanjarSari.SelfService.Security;
using BanjarSari.Web.Cms.DataStore;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Server;
using static OpenIddict.Server.OpenIddictServerEvents;
using ServerHandlers = OpenIddict.Server.OpenIddictServerHandlers;
using ServerHost = OpenIddict.Server.AspNetCore.OpenIddictServerAspNetCoreHandlers;
using ValidationEvents = OpenIddict.Validation.OpenIddictValidationEvents;
using ValidationHandlers = OpenIddict.Validation.OpenIddictValidationHandlers;
using ValidationHost = OpenIddict.Validation.AspNetCore.OpenIddictValidationAspNetCoreHandlers;

namespace BanjarSari.Web.Cms.Users.Tokens;

/// <summary>
/// OAuth for the backoffice client: authorization code with PKCE, one client, reference tokens in HttpOnly cookies. A token is
/// a row, tied to a <see cref="StaffSession"/>: a forged or an old cookie opens nothing.
/// </summary>
internal static class TokenRegistration
{
    public static void AddTokens(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<TokenCookies>();
        services.AddScoped<SessionCheck>();
        services.AddOptions<OpenIddictServerOptions>().Configure<KeyRing>((server, keys) =>
        {
            // Tokens outlive a restart; the signing key below only satisfies OpenIddict, which wants one for ID tokens.
            server.SigningCredentials.Insert(0, new SigningCredentials(new SymmetricSecurityKey(keys.Derive("staff-token-signing")), SecurityAlgorithms.HmacSha256));
            server.EncryptionCredentials.Add(new EncryptingCredentials(new SymmetricSecurityKey(keys.Derive("staff-token-encryption")), SecurityAlgorithms.Aes256KW, SecurityAlgorithms.Aes256CbcHmacSha512));
        });
        services.AddOpenIddict()
            .AddCore(core => core.UseEntityFrameworkCore().UseDbContext<CmsDbContext>().ReplaceDefaultEntities<Guid>())
            .AddServer(server => Configure(server, configuration.GetValue("Session:RequireHttps", true)))
            .AddValidation(Configure);
    }

    private static void Configure(OpenIddictServerBuilder server, bool requireHttps)
    {
        server.SetAuthorizationEndpointUris(StaffPaths.Security + "/authorize").SetTokenEndpointUris(StaffPaths.Security + "/token").SetRevocationEndpointUris(StaffPaths.Security + "/revoke")
            .SetConfigurationEndpointUris(Array.Empty<string>()).SetJsonWebKeySetEndpointUris(Array.Empty<string>())
            .AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange().AllowRefreshTokenFlow()
            .UseReferenceAccessTokens().UseReferenceRefreshTokens()
            .SetAuthorizationCodeLifetime(TimeSpan.FromMinutes(1))
            .AddEphemeralSigningKey(SecurityAlgorithms.EcdsaSha256);
        var host = server.UseAspNetCore().EnableAuthorizationEndpointPassthrough().EnableTokenEndpointPassthrough();
        if (!requireHttps)
            host.DisableTransportSecurityRequirement();

        // The client lives where it was loaded from: no list of addresses to keep, and none but our own to send a code to.
        server.RemoveEventHandler(ServerHandlers.Authentication.ValidateClientRedirectUri.Descriptor);
        server.AddEventHandler<ValidateAuthorizationRequestContext>(handler => handler.UseSingletonHandler<OwnRedirectOnly>().SetOrder(ServerHandlers.Authentication.ValidateClientRedirectUri.Descriptor.Order));

        server.AddEventHandler<ExtractTokenRequestContext>(handler => handler.UseSingletonHandler<TokenCookies>().SetOrder(ServerHost.ExtractPostRequest<ExtractTokenRequestContext>.Descriptor.Order + 1));
        server.AddEventHandler<ExtractRevocationRequestContext>(handler => handler.UseSingletonHandler<TokenCookies>().SetOrder(ServerHost.ExtractPostRequest<ExtractRevocationRequestContext>.Descriptor.Order + 1));
        server.AddEventHandler<ApplyAuthorizationResponseContext>(handler => handler.UseSingletonHandler<TokenCookies>().SetOrder(ServerHost.Authentication.ProcessQueryResponse.Descriptor.Order - 1));
        server.AddEventHandler<ApplyTokenResponseContext>(handler => handler.UseSingletonHandler<TokenCookies>().SetOrder(ServerHost.ProcessJsonResponse<ApplyTokenResponseContext>.Descriptor.Order - 1));
    }

    private static void Configure(OpenIddictValidationBuilder validation)
    {
        validation.UseLocalServer();
        validation.EnableTokenEntryValidation();
        validation.UseAspNetCore().DisableAccessTokenExtractionFromBodyForm().DisableAccessTokenExtractionFromQueryString();
        validation.AddEventHandler<ValidationEvents.ProcessAuthenticationContext>(handler => handler.UseSingletonHandler<TokenCookies>().SetOrder(ValidationHost.ExtractAccessTokenFromAuthorizationHeader.Descriptor.Order + 1));
        validation.AddEventHandler<ValidationEvents.ProcessAuthenticationContext>(handler => handler.UseScopedHandler<SessionCheck>().SetOrder(ValidationHandlers.ValidateAccessToken.Descriptor.Order + 1));
    }
}
