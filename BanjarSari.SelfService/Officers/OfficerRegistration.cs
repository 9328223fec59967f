using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.SelfService.Officers;

/// <summary>Registers officers, their policies and the base of their API.</summary>
internal static class OfficerRegistration
{
    public static void AddOfficers(this IServiceCollection services, IConfiguration configuration)
    {
        var options = configuration.GetSection("Officers").Get<OfficerOptions>() ?? new OfficerOptions();
        services.AddAuthorization(policies => OfficerPolicies.Add(policies, options.AuthenticationScheme));
        services.AddScoped<CurrentOfficer>();
        services.AddScoped<OfficerService>();
        services.AddScoped<OfficerScopeReader>();
        services.AddControllers();
    }
}
