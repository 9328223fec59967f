using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.SelfService.Home;

/// <summary>Services of the home page.</summary>
internal static class HomeRegistration
{
    public static void AddHome(this IServiceCollection services)
    {
        services.AddScoped<HomeService>();
        services.AddScoped<InboxService>();
    }
}
