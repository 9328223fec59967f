using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.SelfService.Aid;

/// <summary>Services of BANTUAN.</summary>
internal static class AidRegistration
{
    public static void AddAid(this IServiceCollection services) => services.AddScoped<AidService>();
}
