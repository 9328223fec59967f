using BanjarSari.SelfService.Commands;
using BanjarSari.SelfService.Register.Export;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.SelfService.Register.Import;

/// <summary>Registers import and export of the register with their command verbs.</summary>
internal static class ImportRegistration
{
    public static void AddResidentFiles(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<ImportSettings>(configuration.GetSection("Import"));
        services.AddScoped<ResidentImportService>();
        services.AddScoped<ResidentExportService>();
        services.AddScoped<ICommandVerb, ImportResidentsVerb>();
        services.AddScoped<ICommandVerb, ExportResidentsVerb>();
    }
}
