using BanjarSari.Web.Cms.Content;
using BanjarSari.Web.Cms.ManagementApi.Documents;
using BanjarSari.Web.Cms.ManagementApi.Events;
using BanjarSari.Web.Cms.ManagementApi.Schema;
using Umbraco.Cms.Core.Events;
using static OpenIddict.Validation.AspNetCore.OpenIddictValidationAspNetCoreHandlers;
using static OpenIddict.Validation.OpenIddictValidationEvents;

namespace BanjarSari.Web.Cms.ManagementApi;

/// <summary>Registers the part of the Management API that serves content and schema.</summary>
internal static class ContentApiRegistration
{
    public static void AddContentApi(this IServiceCollection services)
    {
        services.AddControllers(mvc => mvc.Filters.Add<ContentProblems>()).ConfigureApplicationPartManager(parts => parts.FeatureProviders.Add(new InternalControllers()));
        services.AddScoped<DocumentAccess>();
        services.AddScoped<DocumentRows>();
        services.AddScoped<SingleTypes>();
        services.AddScoped<DocumentTreeReader>();
        services.AddScoped<DocumentItemReader>();
        services.AddScoped<DocumentReader>();
        services.AddScoped<DocumentSaving>();
        services.AddScoped<DocumentTrailReader>();
        services.AddScoped<DocumentReferenceReader>();
        services.AddScoped<DocumentUrlReader>();
        services.AddScoped<DocumentVersionReader>();
        services.AddScoped<DocumentCollectionReader>();
        services.AddSignalR();
        services.AddSingleton<HubToken>();
        services.AddOpenIddict().AddValidation(validation => validation.AddEventHandler<ProcessAuthenticationContext>(handler => handler.UseSingletonHandler<HubToken>().SetOrder(ExtractAccessTokenFromAuthorizationHeader.Descriptor.Order + 2)));
        services.AddScoped<INotificationAsyncHandler<ContentChanged>, ContentEvents>();
    }
}
