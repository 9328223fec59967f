using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Commands;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Security;
using BanjarSari.SelfService.Village;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.SelfService.DataQuality;

/// <summary>Registers checks, work lists and counts of data quality.</summary>
internal static class DataQualityRegistration
{
    public static void AddDataQuality(this IServiceCollection services)
    {
        services.AddSingleton<TouchedResidents>();
        services.AddSingleton<TouchedResidentsInterceptor>();
        services.ConfigureDbContext<SqlitePopulationDbContext>((provider, options) => options.AddInterceptors(provider.GetRequiredService<TouchedResidentsInterceptor>()));
        services.ConfigureDbContext<SqlServerPopulationDbContext>((provider, options) => options.AddInterceptors(provider.GetRequiredService<TouchedResidentsInterceptor>()));
        services.AddScoped<QualityReader>();
        services.AddScoped<DataQualityCounting>();
        services.AddScoped(provider => new DataQualityRun(
            provider.GetRequiredService<PopulationDbContext>(), provider.GetRequiredService<QualityReader>(), provider.GetRequiredService<IServiceScopeFactory>(),
            provider.GetRequiredService<FieldCipher>(), provider.GetRequiredService<VillageClock>()));
        services.AddScoped(provider => new DataQualityRecheck(
            provider.GetRequiredService<PopulationDbContext>(), provider.GetRequiredService<QualityReader>(), provider.GetRequiredService<ActLog>(),
            provider.GetRequiredService<FieldCipher>(), provider.GetRequiredService<TimeProvider>()));
        services.AddScoped<DataProblemReader>();
        services.AddScoped<DataQualityService>();
        services.AddScoped<ICommandVerb, CheckDataVerb>();
        services.AddHostedService<DataQualityJob>();
        services.AddHostedService<RecheckJob>();
    }
}
