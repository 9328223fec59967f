namespace BanjarSari.Web.Cms.ManagementApi.Media;

/// <summary>Registers the part of the Management API that serves media.</summary>
internal static class MediaApiRegistration
{
    public static void AddMediaApi(this IServiceCollection services)
    {
        services.AddUploadLimits();
        services.AddScoped<MediaAccess>();
        services.AddScoped<MediaRows>();
        services.AddScoped<MediaTreeReader>();
        services.AddScoped<MediaReader>();
        services.AddScoped<MediaSaving>();
        services.AddScoped<MediaReferenceReader>();
    }
}
