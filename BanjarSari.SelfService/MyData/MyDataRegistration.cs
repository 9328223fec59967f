using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.SelfService.MyData;

/// <summary>Services of Unduh data saya.</summary>
internal static class MyDataRegistration
{
    public static void AddMyData(this IServiceCollection services) => services
        .AddSingleton<DataCopyLimits>()
        .AddScoped<RecordCopies>()
        .AddScoped<CaseCopies>()
        .AddScoped<ReportCopies>()
        .AddScoped<AccountCopies>()
        .AddScoped<DataCopyReader>()
        .AddSingleton<DataCopySections>()
        .AddSingleton<DataCopyPages>()
        .AddScoped(provider => new DataCopyService(
            provider.GetRequiredService<DataCopyReader>(), provider.GetRequiredService<DataCopyPages>(), provider.GetRequiredService<DataCopyLimits>(),
            provider.GetRequiredService<PopulationDbContext>(), provider.GetRequiredService<OfficerLooks>(), provider.GetRequiredService<ActLog>()));
}
