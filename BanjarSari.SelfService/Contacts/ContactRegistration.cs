using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.SelfService.Contacts;

internal static class ContactRegistration
{
    public static void AddContacts(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<ContactOptions>(configuration.GetSection("Contacts"));
        services.AddScoped<ContactSubjects>();
        services.AddScoped<ContactReader>();
        services.AddScoped<ContactNotices>();
        services.AddScoped<ContactService>();
    }
}
