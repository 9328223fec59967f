namespace BanjarSari.Web.Cms.ManagementApi.UserGroups;

/// <summary>What Umbraco's models of a group have in common.</summary>
internal abstract record UserGroupFields
{
    public required string Name { get; init; }

    public required string Alias { get; init; }

    public string? Description { get; init; }

    public string? Icon { get; init; }

    public required IReadOnlyList<string> Sections { get; init; }

    public ReferenceByIdModel? DocumentStartNode { get; init; }

    public required bool DocumentRootAccess { get; init; }

    public ReferenceByIdModel? MediaStartNode { get; init; }

    public required bool MediaRootAccess { get; init; }

    public required IReadOnlyList<string> FallbackPermissions { get; init; }

    public required IReadOnlyList<PermissionModel> Permissions { get; init; }
}
