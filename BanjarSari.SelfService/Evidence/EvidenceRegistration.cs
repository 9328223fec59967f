using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Evidence.Cleaning;
using BanjarSari.SelfService.Evidence.Inspection;
using BanjarSari.SelfService.Evidence.Scanning;
using BanjarSari.SelfService.Evidence.Serving;
using BanjarSari.SelfService.Evidence.Storage;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.Evidence;

/// <summary>Registers evidence.</summary>
internal static class EvidenceRegistration
{
    public static void AddEvidence(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<EvidenceOptions>(configuration.GetSection("Evidence"));
        services.AddSingleton<EvidenceFolders>();
        services.AddSingleton<FileKeys>();
        services.AddSingleton<EvidenceVault>();
        services.AddSingleton<Quarantine>();
        services.AddSingleton<PhotoRemaker>();
        services.AddSingleton<EvidenceInspector>();
        services.AddSingleton<InspectionQueue>();
        services.AddSingleton<EvidenceQuota>();
        if (configuration["Evidence:ClamdSocket"] is { Length: > 0 })
            services.AddSingleton<IVirusScan, ClamdScan>();
        else
            services.AddSingleton<IVirusScan, NoVirusScan>();
        services.AddScoped<EvidenceIntake>();
        services.AddScoped<EvidenceCompletion>();
        services.AddScoped<EvidenceRemoval>();
        services.AddScoped(provider => new EvidenceService(
            provider.GetRequiredService<PopulationDbContext>(), provider.GetRequiredService<EvidenceIntake>(), provider.GetRequiredService<EvidenceCompletion>(),
            provider.GetRequiredService<Quarantine>(), provider.GetRequiredService<EvidenceVault>(), provider.GetRequiredService<EvidenceRemoval>(), provider.GetRequiredService<IOptions<EvidenceOptions>>()));
        services.AddScoped(provider => new EvidenceReader(provider.GetRequiredService<PopulationDbContext>(), provider.GetRequiredService<EvidenceService>(), provider.GetRequiredService<TimeProvider>()));
        services.AddScoped<PendingEvidence>();
        services.AddScoped<EvidenceSweep>();
        services.AddScoped<EvidenceRetention>();
        services.AddHostedService<EvidenceJobs>();
        services.AddSingleton<IStartupFilter, SandboxFilter>();
    }
}
