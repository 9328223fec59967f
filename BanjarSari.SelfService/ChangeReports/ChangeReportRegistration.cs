using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.SelfService.ChangeReports;

/// <summary>Services of change reports.</summary>
internal static class ChangeReportRegistration
{
    public static void AddChangeReports(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<ChangeReportOptions>(configuration.GetSection("ChangeReports"));
        services.AddSingleton<EvidenceMatrix>();
        services.AddSingleton<ReportFormRules>();
        services.AddSingleton<ChangeReportReader>();
        services.AddScoped<ChangeReportService>();
    }
}
