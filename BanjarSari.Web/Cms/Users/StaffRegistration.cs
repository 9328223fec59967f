using BanjarSari.SelfService.Commands;
using BanjarSari.Web.Cms.DataStore;
using BanjarSari.Web.Cms.Users.Permissions;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.Users;

/// <summary>Registers accounts, sessions and sign-in of staff.</summary>
internal static class StaffRegistration
{
    public static void AddStaff(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<StaffOptions>(configuration.GetSection("Staff"));
        services.AddIdentityCore<CmsUser>(identity => identity.User.RequireUniqueEmail = true)
            .AddUserStore<UserOnlyStore<CmsUser, CmsDbContext, Guid>>()
            .AddErrorDescriber<IndonesianIdentityErrors>();
        services.AddScoped<IPasswordHasher<CmsUser>, StaffPasswordHasher>();
        services.AddSingleton<StaffCookies>();
        services.AddSingleton<PasswordRules>();
        services.AddSingleton<SecondStepPolicy>();
        services.AddSingleton<TotpSecrets>();
        services.AddSingleton<TotpOffer>();
        services.AddScoped<CmsActLog>();
        services.AddScoped<TryBudget>();
        services.AddScoped<StaffSessionService>();
        services.AddScoped<StaffSignInService>();
        services.AddScoped<SecondStepService>();
        services.AddScoped<RecoveryCodes>();
        services.AddScoped<StaffUnlock>();
        services.AddScoped<UserLinkService>();
        services.AddScoped<UserService>();
        services.AddScoped<UserMemberships>();
        services.AddScoped<UserChanging>();
        services.AddScoped<UserDeleting>();
        services.AddScoped<UserInvitations>();
        services.AddScoped<UserPasswords>();
        services.AddScoped<ProfileSecondStep>();
        services.AddScoped<UserGroupService>();
        services.AddScoped<UserLocks>();
        services.AddScoped<StaffSignOut>();
        services.AddScoped<ContentPermissions>();
        services.AddScoped<DocumentPaths>();
        services.AddScoped<StaffCleaning>();
        services.AddHostedService<StaffCleaningJob>();
        services.AddScoped<ICommandVerb, CreateAdminVerb>();
    }
}
