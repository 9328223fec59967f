using BanjarSari.SelfService.ChangeReports.Decisions.Applying;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.SelfService.ChangeReports.Decisions;

/// <summary>Services behind officers' decisions on reports.</summary>
internal static class DecisionRegistration
{
    public static void AddDecisions(this IServiceCollection services)
    {
        services.AddSingleton<ItemDetails>();
        services.AddScoped<Involvement>();
        services.AddScoped<DecisionRights>();
        services.AddScoped<ReportConflict>();
        services.AddScoped<ReportActs>();
        services.AddScoped<ReportAssignment>();
        services.AddScoped<ReportMessages>();
        services.AddScoped<RegisterNow>();
        services.AddScoped<LikelyDuplicates>();
        services.AddScoped<OutcomeNotices>();
        services.AddScoped<ItemApproval>();
        services.AddScoped<ItemRefusal>();
        services.AddScoped<ItemImprovement>();
        services.AddScoped<ItemForwarding>();
        services.AddScoped<CounterActs>();
        services.AddScoped<Protections>();
        services.AddScoped<ReportReminders>();
        services.AddHostedService<ReportReminderJob>();

        services.AddScoped<ReporterFamily>();
        services.AddScoped<EvidenceHashes>();
        services.AddScoped<ItemApplication>();
        services.AddScoped<IItemApplier, ElementApplier>();
        services.AddScoped<IItemApplier, BirthApplier>();
        services.AddScoped<IItemApplier, MissingMemberApplier>();
        services.AddScoped<IItemApplier, DeathApplier>();
        services.AddScoped<IItemApplier, MoveOutApplier>();
        services.AddScoped<IItemApplier, MoveWithinApplier>();
        services.AddScoped<IItemApplier, MaritalApplier>();
    }
}
