using BanjarSari.Web.Cms.ManagementApi.CurrentUser;
using BanjarSari.Web.Cms.ManagementApi.UserGroups;
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
        services.AddControllers().ConfigureApplicationPartManager(parts => parts.FeatureProviders.Add(new InternalControllers()));
        services.AddScoped<CurrentUserReader>();
        services.AddScoped<UserReader>();
        services.AddScoped<UserGroupReader>();
        services.AddScoped<StartNodeReader>();
        services.AddScoped<TwoFactorReader>();
    }
}
