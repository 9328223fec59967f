namespace BanjarSari.SelfService.Officers;

/// <summary>Aliases of the user groups that the host's accounts carry as roles (security.md 5.10).</summary>
public static class OfficerRoles
{
    /// <summary>Writes and publishes the site's content; sees no resident.</summary>
    public const string Editor = "editor";

    /// <summary>Serves residents at the counter.</summary>
    public const string Operator = "operator";

    /// <summary>Checks reports and their evidence.</summary>
    public const string Verifier = "verifikator";

    /// <summary>The village head: approves, exports.</summary>
    public const string VillageHead = "kades";

    /// <summary>Umbraco's alias of the administrators: manages accounts; sees no resident.</summary>
    public const string Admin = "admin";

    /// <summary>Reads the trails.</summary>
    public const string Auditor = "auditor";

    /// <summary>Head of a hamlet, RW or RT: sees the residents of that area.</summary>
    public const string Area = "wilayah";

    /// <summary>Alias of the backoffice section Layanan Mandiri.</summary>
    public const string Section = "SelfService.Section";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Editor, Operator, Verifier, VillageHead, Admin, Auditor, Area];
}
