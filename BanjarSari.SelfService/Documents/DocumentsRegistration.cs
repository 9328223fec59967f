using BanjarSari.SelfService.Documents.Biodata;
using BanjarSari.SelfService.Documents.FamilyCards;
using BanjarSari.SelfService.Documents.OfficialForms;
using BanjarSari.SelfService.Documents.PinSlips;
using BanjarSari.SelfService.Documents.Prints;
using BanjarSari.SelfService.Documents.Receipts;
using BanjarSari.SelfService.Documents.Verification;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.SelfService.Documents;

internal static class DocumentsRegistration
{
    public static IServiceCollection AddDocuments(this IServiceCollection services, IConfiguration configuration) => services
        .Configure<PrintOptions>(configuration.GetSection("Documents"))
        .AddSingleton<PinSlipPdf>()
        .AddSingleton<PrintCodes>()
        .AddSingleton<PrintStamps>()
        .AddSingleton<PrintLimits>()
        .AddSingleton<FamilyCardRows>()
        .AddSingleton<BiodataLines>()
        .AddSingleton<VerificationQuota>()
        .AddScoped<PlaceReader>()
        .AddScoped<FamilyCardPrintReader>()
        .AddScoped<BiodataPrintReader>()
        .AddScoped<PrintJournal>()
        .AddScoped<PrintPress>()
        .AddScoped(provider => new PrintService(
            provider.GetRequiredService<FamilyCardPrintReader>(), provider.GetRequiredService<BiodataPrintReader>(), provider.GetRequiredService<PrintPress>()))
        .AddOfficialForms()
        .AddReceipts()
        .AddScoped<VerificationService>()
        .AddScoped<PrintRevocationService>();
}
