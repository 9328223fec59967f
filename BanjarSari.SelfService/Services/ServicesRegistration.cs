using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.SelfService.Services;

/// <summary>Services of LAYANAN.</summary>
internal static class ServicesRegistration
{
    public static void AddServiceHistory(this IServiceCollection services) => services.AddScoped<ServiceHistoryService>();
}
