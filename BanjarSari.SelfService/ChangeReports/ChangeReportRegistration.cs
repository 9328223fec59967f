using BanjarSari.SelfService.ChangeReports.Drafts;
using BanjarSari.SelfService.ChangeReports.Following;
using BanjarSari.SelfService.ChangeReports.Sending;
using BanjarSari.SelfService.Pages.ChangeReports.Inputs;
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
        services.AddSingleton<ItemValues>();
        services.AddScoped<ReportFieldWords>();
        services.AddScoped<ChangeReportReader>();
        services.AddScoped<ChangeReportService>();
        services.AddScoped<ReportCardReader>();
        services.AddScoped<OpenMatters>();
        services.AddScoped<ElementValueCheck>();
        services.AddScoped<ItemEvidence>();
        services.AddSingleton<ItemConsent>();
        services.AddScoped<ItemSteps>();
        services.AddScoped<AreaChoices>();
        services.AddSingleton<CodeChoices>();
        services.AddScoped<DraftService>();
        services.AddScoped<DraftReader>();
        services.AddScoped<EditableItems>();
        services.AddScoped<ItemEditService>();
        services.AddScoped<SendChecks>();
        services.AddScoped<SendLimits>();
        services.AddScoped<MoveSplit>();
        services.AddScoped<ReportSender>();
        services.AddScoped<ReportSendService>();
        services.AddScoped<ReportResendService>();
        services.AddScoped<ReportNotices>();
        services.AddScoped<ConsentService>();
        services.AddScoped<WithdrawService>();
        services.AddScoped<AnswerService>();
        services.AddScoped<InputFields>();
        services.AddScoped<ValueInputs>();
    }
}
