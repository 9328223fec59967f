using BanjarSari.Web.Cms.ManagementApi.Users;
using Microsoft.AspNetCore.Authorization;

namespace BanjarSari.Web.Cms.ManagementApi;

/// <summary>Registers the Management API.</summary>
internal static class ManagementRegistration
{
    public static void AddManagementApi(this IServiceCollection services)
    {
        services.AddAuthorization(ManagementPolicies.Add);
        services.AddScoped<IAuthorizationHandler, SectionHandler>();
        services.AddScoped<CurrentUserReader>();
    }
}
