using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.SelfService.ChangeReports;

/// <summary>Services of change reports.</summary>
internal static class ChangeReportRegistration
{
    public static void AddChangeReports(this IServiceCollection services)
    {
        services.AddSingleton<ChangeReportReader>();
        services.AddScoped<ChangeReportService>();
    }
}
