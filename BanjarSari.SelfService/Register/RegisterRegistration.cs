using BanjarSari.SelfService.Register.Elements;
using BanjarSari.SelfService.Register.Events;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.SelfService.Register;

/// <summary>Registers changes of residents and population events.</summary>
internal static class RegisterRegistration
{
    public static IServiceCollection AddRegister(this IServiceCollection services)
    {
        services.AddSingleton<ElementRules>();
        services.AddScoped<ReferenceNumbers>();
        services.AddScoped<LastDecision>();
        services.AddScoped<ElementHistory>();
        services.AddScoped<ResidentNumberChange>();
        services.AddScoped<FamilyNumberChange>();
        services.AddScoped<MoveWithinVillage>();
        services.AddScoped<FamilyHeadRule>();
        services.AddScoped<ResidentChangeService>();
        services.AddScoped<EventTrace>();
        services.AddScoped<NewResidentMaker>();
        services.AddScoped<BirthRecording>();
        services.AddScoped<ArrivalRecording>();
        services.AddScoped<DepartureRecording>();
        services.AddScoped<PopulationEventService>();
        services.AddScoped<UndoGuards>();
        services.AddScoped<PopulationEventUndo>();
        return services;
    }
}
