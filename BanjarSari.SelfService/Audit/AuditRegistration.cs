using BanjarSari.SelfService.Commands;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.SelfService.Audit;

/// <summary>Registers the trail and its verification.</summary>
internal static class AuditRegistration
{
    public static void AddAudit(this IServiceCollection services)
    {
        services.AddSingleton<ActLog>();
        services.AddScoped<AuditVerifier>();
        services.AddScoped<ICommandVerb, VerifyAuditVerb>();
    }
}
