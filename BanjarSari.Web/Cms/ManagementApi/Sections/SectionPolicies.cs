using Microsoft.AspNetCore.Authorization;
using OpenIddict.Validation.AspNetCore;

namespace BanjarSari.Web.Cms.ManagementApi.Sections;

/// <summary>Policies that ask for a section of the backoffice: whoever does not see it, cannot call it either.</summary>
internal static class SectionPolicies
{
    /// <summary>Reads and changes documents.</summary>
    public const string Content = "BackOffice.Content";

    /// <summary>Sees names in the content tree: editors, and administrators who choose start nodes.</summary>
    public const string ContentTree = "BackOffice.ContentTree";

    /// <summary>Reads the schema: editors of content or media.</summary>
    public const string Schema = "BackOffice.Schema";

    private const string ContentSection = "Umb.Section.Content";
    private const string MediaSection = "Umb.Section.Media";
    private const string UsersSection = "Umb.Section.Users";

    public static void Add(AuthorizationOptions options)
    {
        Add(options, Content, ContentSection);
        Add(options, ContentTree, ContentSection, UsersSection);
        Add(options, Schema, ContentSection, MediaSection, UsersSection);
    }

    private static void Add(AuthorizationOptions options, string name, params string[] sections) => options.AddPolicy(name, policy => policy
        .AddAuthenticationSchemes(OpenIddictValidationAspNetCoreDefaults.AuthenticationScheme).RequireAuthenticatedUser().AddRequirements(new SectionRequirement(sections)));
}
