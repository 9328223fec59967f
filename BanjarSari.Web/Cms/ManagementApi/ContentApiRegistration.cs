using BanjarSari.Web.Cms.Content;
using BanjarSari.Web.Cms.ManagementApi.Documents;
using BanjarSari.Web.Cms.ManagementApi.Events;
using Umbraco.Cms.Core.Events;

namespace BanjarSari.Web.Cms.ManagementApi;

/// <summary>Registers the part of the Management API that serves content and schema.</summary>
internal static class ContentApiRegistration
{
    public static void AddContentApi(this IServiceCollection services)
    {
        services.AddControllers(mvc => mvc.Filters.Add<ContentProblems>()).ConfigureApplicationPartManager(parts => parts.FeatureProviders.Add(new InternalControllers()));
        services.AddScoped<DocumentAccess>();
        services.AddScoped<DocumentRows>();
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
        services.AddScoped<INotificationAsyncHandler<ContentChanged>, ContentEvents>();
    }
}
