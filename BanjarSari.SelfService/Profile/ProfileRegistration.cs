using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.SelfService.Profile;

/// <summary>Services of the profile page.</summary>
internal static class ProfileRegistration
{
    public static void AddProfile(this IServiceCollection services) => services
        .AddScoped<ElementHistory>()
        .AddScoped<ElementGroupsReader>()
        .AddScoped<AttestationService>()
        .AddScoped<CompletenessService>()
        .AddScoped<ProfileService>()
        .AddScoped<RevealService>();
}
