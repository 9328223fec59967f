using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Documents.Prints;
using BanjarSari.SelfService.Village;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.Documents.Receipts;

internal static class ReceiptsRegistration
{
    public static IServiceCollection AddReceipts(this IServiceCollection services) => services
        .AddSingleton<ReceiptCodes>()
        .AddSingleton<StatusQuota>()
        .AddScoped<ReceiptReader>()
        .AddScoped(provider => new ReceiptService(
            provider.GetRequiredService<ReceiptReader>(), provider.GetRequiredService<PrintPress>(), provider.GetRequiredService<IOptions<VillageOptions>>(), provider.GetRequiredService<VillageClock>()))
        .AddScoped(provider => new ReportStatusService(
            provider.GetRequiredService<PopulationDbContext>(), provider.GetRequiredService<ReceiptCodes>(), provider.GetRequiredService<StatusQuota>()));
}
