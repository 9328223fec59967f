namespace BanjarSari.Web.Cms.Users.Permissions;

/// <summary>Aliases of the backoffice's own sections.</summary>
public static class BackOfficeSections
{
    /// <summary>Documents.</summary>
    public const string Content = "Umb.Section.Content";

    /// <summary>Pictures and files.</summary>
    public const string Media = "Umb.Section.Media";

    /// <summary>Accounts and groups.</summary>
    public const string Users = "Umb.Section.Users";
}
