using BanjarSari.SelfService.Aid;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Backoffice;
using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.ChangeReports.Decisions;
using BanjarSari.SelfService.Contacts;
using BanjarSari.SelfService.DataQuality;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.DataStore.Backup;
using BanjarSari.SelfService.Documents;
using BanjarSari.SelfService.Evidence;
using BanjarSari.SelfService.FamilyCard;
using BanjarSari.SelfService.Home;
using BanjarSari.SelfService.MyData;
using BanjarSari.SelfService.Notifications;
using BanjarSari.SelfService.Officers;
using BanjarSari.SelfService.Pages.Shared;
using BanjarSari.SelfService.Profile;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Import;
using BanjarSari.SelfService.Security;
using BanjarSari.SelfService.Services;
using BanjarSari.SelfService.SignIn;
using BanjarSari.SelfService.Village;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.DependencyInjection;

namespace BanjarSari.SelfService;

/// <summary>
/// The one door of the module: any Umbraco host that runs composers gets Layanan Mandiri and the register.
/// Each feature registers its services in its own <c>Add…</c> method.
/// </summary>
public sealed class SelfServiceComposer : IComposer
{
    /// <inheritdoc/>
    public void Compose(IUmbracoBuilder builder)
    {
        var services = builder.Services;
        var configuration = builder.Config;
        services.TryAddSingleton(TimeProvider.System);
        services.Configure<VillageOptions>(configuration.GetSection("Village"));
        services.AddSingleton<VillageClock>();
        services.AddSingleton<ReferenceCodeBook>();
        services.AddSingleton<FieldCipher>();
        services.AddSingleton<BlindIndex>();
        services.AddSingleton<ResidentNumbers>();
        services.AddSingleton<Register.Elements.ElementWords>();
        services.AddAudit();
        services.AddPopulationStore(configuration);
        services.AddBackup();
        services.AddDocuments(configuration);
        services.AddResidentFiles(configuration);
        services.AddRegister();

        services.AddSignIn(configuration);
        services.AddAuthentication(ResidentAuthenticationHandler.SchemeName)
            .AddScheme<AuthenticationSchemeOptions, ResidentAuthenticationHandler>(ResidentAuthenticationHandler.SchemeName, null);
        services.AddAuthorization(ResidentPolicies.Add);
        services.AddHttpContextAccessor();
        services.AddFamilyCard();
        services.AddProfile();
        services.AddServiceHistory();
        services.AddAid();
        services.AddHome();
        services.AddAccessLog();
        services.AddDataQuality();
        services.AddMyData();
        services.AddChangeReports(configuration);
        services.AddContacts(configuration);
        services.AddReportPrints();
        services.AddEvidence(configuration);
        services.AddDecisions();
        services.AddNotifications(configuration);
        services.AddBackoffice();
        services.AddNotices();
        services.AddOfficers(configuration);
        services.AddRazorPages();
    }
}
