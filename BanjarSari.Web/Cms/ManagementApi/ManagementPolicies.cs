using BanjarSari.SelfService.Officers;
using BanjarSari.Web.Cms.Users.Permissions;
using Microsoft.AspNetCore.Authorization;
using OpenIddict.Validation.AspNetCore;

namespace BanjarSari.Web.Cms.ManagementApi;

/// <summary>Authorisation policies of the Management API. Sections and groups are read from the store at each request.</summary>
public static class ManagementPolicies
{
    /// <summary>Every signed-in account of the backoffice, whatever its groups.</summary>
    public const string BackOffice = "BackOffice";

    /// <summary>Accounts and groups: administrators. A group cannot be given this right (security.md 5.10).</summary>
    public const string Users = "BackOfficeUsers";

    /// <summary>Section of documents.</summary>
    public const string Content = "BackOfficeContent";

    /// <summary>Section of pictures and files.</summary>
    public const string Media = "BackOfficeMedia";

    /// <summary>Names in the content tree: also for those who choose start nodes.</summary>
    public const string ContentTree = "BackOfficeContentTree";

    /// <summary>Names in the media tree: for writers of documents and those who choose start nodes too.</summary>
    public const string MediaTree = "BackOfficeMediaTree";

    internal static void Add(AuthorizationOptions options)
    {
        Add(options, BackOffice, policy => policy.RequireAuthenticatedUser());
        Add(options, Users, policy => policy.RequireAssertion(context => OfficerPolicies.RolesOf(context.User).Contains(OfficerRoles.Admin)));
        Add(options, Content, policy => policy.AddRequirements(new SectionRequirement([BackOfficeSections.Content])));
        Add(options, Media, policy => policy.AddRequirements(new SectionRequirement([BackOfficeSections.Media])));
        Add(options, ContentTree, policy => policy.AddRequirements(new SectionRequirement([BackOfficeSections.Content, BackOfficeSections.Users])));
        Add(options, MediaTree, policy => policy.AddRequirements(new SectionRequirement([BackOfficeSections.Media, BackOfficeSections.Content, BackOfficeSections.Users])));
    }

    private static void Add(AuthorizationOptions options, string name, Action<AuthorizationPolicyBuilder> require) => options.AddPolicy(name, policy =>
    {
        policy.AddAuthenticationSchemes(OpenIddictValidationAspNetCoreDefaults.AuthenticationScheme).RequireAuthenticatedUser();
        require(policy);
    });
}
