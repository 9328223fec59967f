using BanjarSari.Web.Cms.Media.Acts;
using BanjarSari.Web.Cms.Media.Intake;
using BanjarSari.Web.Cms.Media.Serving;
using BanjarSari.Web.Cms.Media.Storage;

namespace BanjarSari.Web.Cms.Media;

/// <summary>Registers media: taking in, keeping, acts, serving.</summary>
internal static class MediaRegistration
{
    public static void AddMedia(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<MediaOptions>(configuration.GetSection("Media"));
        services.AddSingleton<PictureQueue>();
        services.AddSingleton<PictureRemaker>();
        services.AddSingleton<MediaIntake>();
        services.AddSingleton<MediaVault>();
        services.AddSingleton<MediaUploads>();
        services.AddSingleton<MediaUrls>();
        services.AddSingleton<VariantMaker>();
        services.AddScoped<MediaSweep>();
        services.AddScoped<MediaEditing>();
        services.AddScoped<MediaTree>();
        services.AddScoped<MediaTrash>();
    }
}
