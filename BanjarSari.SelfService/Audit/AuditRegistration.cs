using BanjarSari.SelfService.Commands;
using BanjarSari.SelfService.DataStore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.SelfService.Audit;

/// <summary>Registers the trail and its verification.</summary>
internal static class AuditRegistration
{
    public static void AddAudit(this IServiceCollection services)
    {
        services.AddSingleton<ActLog>();
        services.AddScoped<AuditVerifier>();
        services.AddSingleton(provider => new AuditHeadFolder(Path.Combine(provider.GetRequiredService<DataDirectory>().Path, "audit-heads")));
        services.AddScoped<AuditHeadKeeper>();
        services.AddHostedService<AuditHeadJob>();
        services.AddScoped<ICommandVerb, VerifyAuditVerb>();
    }
}
