using BanjarSari.SelfService.Commands;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.SelfService.DataStore.Backup;

/// <summary>Registers backup and restore.</summary>
internal static class BackupRegistration
{
    public static void AddBackup(this IServiceCollection services)
    {
        services.AddScoped<CopyCheck>();
        services.AddScoped<EvidenceCopy>();
        services.AddScoped<BackupService>();
        services.AddScoped<ICommandVerb, BackupVerb>();
        services.AddScoped<ICommandVerb, RestoreVerb>();
    }
}
