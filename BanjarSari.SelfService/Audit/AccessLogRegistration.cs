using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.SelfService.Audit;

/// <summary>Services of the access log.</summary>
internal static class AccessLogRegistration
{
    public static void AddAccessLog(this IServiceCollection services) => services
        .AddScoped<AccessLogService>()
        .AddScoped<AccessLogFile>()
        .AddScoped<AccessQuestionService>()
        .AddScoped<AccessQuestionReader>()
        .AddScoped<ConfidentialLooks>()
        .AddSingleton<OfficerLooks>();
}
