using BanjarSari.SelfService.Commands;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.SignIn;

/// <summary>Registers PINs, sessions, devices and throttling.</summary>
internal static class SignInRegistration
{
    public static IServiceCollection AddSignIn(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<SessionOptions>(configuration.GetSection("Session"));
        services.Configure<PinHashOptions>(configuration.GetSection("PinHash"));
        services.AddOptions<SignInLimits>().Bind(configuration.GetSection("SignIn"))
            .Validate(limits => limits.PinLength is >= 6 and <= 8, "SignIn:PinLength harus 6, 7, atau 8.")
            .ValidateOnStart();
        services.AddSingleton<IConfigureOptions<AntiforgeryOptions>, CookieSetup>();
        services.AddSingleton<IConfigureOptions<CookieTempDataProviderOptions>, CookieSetup>();

        services.AddSingleton<PinHasher>();
        services.AddSingleton<HashingSlots>();
        services.AddSingleton<AddressLimit>();
        services.AddSingleton<DeviceCookie>();
        services.AddSingleton<ResidentCookies>();
        services.AddSingleton<SignOutTicket>();
        services.AddScoped<SessionService>();
        services.AddScoped<AttemptBudget>();
        services.AddScoped<PinCheck>();
        services.AddScoped<PinConfirmation>();
        services.AddScoped<PinPolicy>();
        services.AddScoped<PinChangeService>();
        services.AddScoped<SignInService>();
        services.AddScoped<PinIssueService>();
        services.AddScoped<PinIssueTargets>();
        services.AddScoped<AccountAccessService>();
        services.AddScoped<SignInCleaning>();
        services.AddHostedService<SignInCleaningJob>();
        services.AddScoped<ICommandVerb, IssuePinVerb>();
        services.AddScoped<DeviceCodes>();
        services.AddScoped<KnownDevices>();
        services.AddScoped<Inbox>();
        return services;
    }
}
