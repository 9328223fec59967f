using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.SelfService.Backoffice;

internal static class ReportPrintsRegistration
{
    public static void AddReportPrints(this IServiceCollection services) => services.AddScoped<ReporterFinder>();
}
