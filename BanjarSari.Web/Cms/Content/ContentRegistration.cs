using BanjarSari.Web.Cms.Content.Acts;
using BanjarSari.Web.Cms.Published;
using Umbraco.Cms.Core.Events;

namespace BanjarSari.Web.Cms.Content;

/// <summary>Registers the content store's acts and the snapshots that follow them.</summary>
internal static class ContentRegistration
{
    public static void AddContent(this IServiceCollection services)
    {
        services.AddScoped<ContentWork>();
        services.AddScoped<DocumentEditing>();
        services.AddScoped<DocumentPublishing>();
        services.AddScoped<DocumentScheduling>();
        services.AddScoped<DocumentTrash>();
        services.AddScoped<DocumentTree>();
        services.AddScoped<DocumentCopying>();
        services.AddScoped<DocumentHistory>();
        services.AddScoped<StoredContentCheck>();
        services.AddSingleton<PublishedStore>();
        services.AddSingleton<PreviewStore>();
        services.AddScoped<INotificationAsyncHandler<ContentChanged>, SnapshotRefresh>();
        services.AddHostedService<ContentClock>();
        services.AddHostedService<SnapshotFollower>();
    }
}
