using BanjarSari.SelfService.ChangeReports.Assisted;
using BanjarSari.SelfService.ChangeReports.Desk;
using BanjarSari.SelfService.Register.Search;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.SelfService.Backoffice;

/// <summary>Services behind the module's API for officers, and its OpenAPI document.</summary>
internal static class BackofficeRegistration
{
    public static void AddBackoffice(this IServiceCollection services)
    {
        services.AddScoped<DeskListReader>();
        services.AddScoped<DeskReportReader>();
        services.AddScoped<DeskItemReader>();
        services.AddScoped<DeskPeople>();
        services.AddScoped<DeskOthers>();
        services.AddScoped<DeskLooks>();
        services.AddScoped<AssistedGuards>();
        services.AddScoped<AssistedDraft>();
        services.AddScoped<AssistedFilingService>();
        services.AddScoped<ResidentSearch>();
        services.AddScoped<ResidentHitReader>();
        services.AddScoped<ResidentUnmask>();
        services.AddScoped<ReferenceReader>();
        services.AddScoped<PlaceReader>();
        services.AddSingleton<OpenApiBytes>();
        services.AddOpenApi(SelfServiceDocument.Name, SelfServiceDocument.Configure);
    }
}
