using BanjarSari.Web.Cms.Backoffice;
using BanjarSari.Web.Cms.DeliveryApi;
using BanjarSari.Web.Cms.ManagementApi.Events;
using BanjarSari.Web.Cms.Media.Serving;
using BanjarSari.Web.Cms.Users;
using BanjarSari.Web.Infrastructure.Errors;
using BanjarSari.Web.Infrastructure.Health;
using BanjarSari.Web.Infrastructure.Logging;
using Microsoft.Extensions.Options;
using SessionOptions = BanjarSari.SelfService.SignIn.SessionOptions;

namespace BanjarSari.Web.Infrastructure.Requests;

/// <summary>The way of every request, in order.</summary>
internal static class Pipeline
{
    public static void UsePipeline(this WebApplication app)
    {
        app.UseKnownProxies();
        app.UseMiddleware<RequestLog>();
        app.UseMiddleware<MediaSandbox>();
        app.UseMiddleware<OwnContentPolicy>();
        app.UseSecurityHeaders(SecurityHeaders.Policy());
        app.UseMiddleware<CacheRules>();
        if (app.Services.GetRequiredService<IOptions<SessionOptions>>().Value.RequireHttps)
            app.UseHttpsRedirection();
        app.UseResponseCompression();
        app.UseErrorPages();
        app.UseMiddleware<CrossSiteGuard>();
        app.UseRouting();
        app.UseMiddleware<OnlyRealEndpoints>();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
    }

    public static void MapEverything(this WebApplication app)
    {
        // Without reading a session: a style sheet needs none.
        app.MapStaticAssets().AllowAnonymous().ShortCircuit();
        app.MapHealth();
        app.MapControllers();
        // OpenIddict answers it before it comes here; without a route it would be no address at all.
        app.MapPost(StaffPaths.Security + "/revoke", () => Results.NotFound()).AllowAnonymous();
        app.MapDeliveryApi();
        app.MapMedia();
        app.MapHub<ServerEventHub>(ServerEventHub.Path);
        app.MapBackoffice();
        // An error page must not need the session, whose store may be what failed.
        new OnlySome(app.MapRazorPages().WithStaticAssets(), route => route.StartsWith("galat/", StringComparison.Ordinal)).ShortCircuit();
    }

    /// <summary>Applies conventions to those endpoints only whose route fits.</summary>
    private sealed class OnlySome(IEndpointConventionBuilder all, Func<string, bool> fits) : IEndpointConventionBuilder
    {
        public void Add(Action<EndpointBuilder> convention) => all.Add(endpoint =>
        {
            if (endpoint is RouteEndpointBuilder { RoutePattern.RawText: { } route } && fits(route.TrimStart('/')))
                convention(endpoint);
        });
    }
}
