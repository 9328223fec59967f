using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.SelfService.SignIn;

/// <summary>Registers PINs, sessions, devices and throttling.</summary>
internal static class SignInRegistration
{
    public static IServiceCollection AddSignIn(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<SessionOptions>(configuration.GetSection("Session"));
        services.Configure<PinHashOptions>(configuration.GetSection("PinHash"));
        services.AddSingleton<PinHasher>();
        services.AddScoped<SessionService>();
        return services;
    }
}
