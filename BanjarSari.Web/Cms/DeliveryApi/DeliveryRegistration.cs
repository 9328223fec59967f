using Umbraco.Cms.Core.Configuration.Models;

namespace BanjarSari.Web.Cms.DeliveryApi;

/// <summary>Registers the Delivery API with Umbraco's own settings, section <c>Umbraco:CMS:DeliveryApi</c>.</summary>
internal static class DeliveryRegistration
{
    public static void AddDeliveryApi(this IServiceCollection services, IConfiguration configuration)
    {
        // Off in Umbraco until somebody says so; here the public site's content is meant for everyone.
        services.Configure<DeliveryApiSettings>(settings => settings.Enabled = true);
        services.Configure<DeliveryApiSettings>(configuration.GetSection("Umbraco:CMS:DeliveryApi"));
        services.AddSingleton<DeliveryAnswers>();
        services.AddScoped<DeliveryService>();
        services.AddDeliveryLimits();
    }
}
