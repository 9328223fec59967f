using BanjarSari.SelfService.Documents.Prints;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.SelfService.Documents.OfficialForms;

internal static class OfficialFormsRegistration
{
    public static IServiceCollection AddOfficialForms(this IServiceCollection services) => services
        .AddSingleton<FormValues>()
        .AddSingleton<FormChoices>()
        .AddScoped<OfficialFormReader>()
        .AddScoped(provider => new OfficialFormService(provider.GetRequiredService<OfficialFormReader>(), provider.GetRequiredService<PrintPress>()));
}
