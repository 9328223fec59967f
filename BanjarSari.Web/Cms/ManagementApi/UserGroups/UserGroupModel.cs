using BanjarSari.Web.Cms.Users;

namespace BanjarSari.Web.Cms.ManagementApi.UserGroups;

/// <summary>Umbraco's <c>UserGroupResponseModel</c>.</summary>
internal sealed record UserGroupModel : UserGroupFields
{
    public required Guid Id { get; init; }

    public required bool IsDeletable { get; init; }

    public required bool AliasCanBeChanged { get; init; }

    /// <summary>The site has one language.</summary>
    public IReadOnlyList<string> Languages { get; } = [];

    /// <summary>As above.</summary>
    public bool HasAccessToAllLanguages { get; } = true;

    /// <summary>Elements have no tree here.</summary>
    public ReferenceByIdModel? ElementStartNode { get; }

    /// <summary>As above.</summary>
    public bool ElementRootAccess { get; }

    public static UserGroupModel Of(UserGroup group) => new()
    {
        Id = group.Id,
        IsDeletable = !group.BuiltIn,
        AliasCanBeChanged = !group.BuiltIn,
        Name = group.Name,
        Alias = group.Alias,
        Description = group.Description,
        Icon = group.Icon,
        Sections = group.Sections,
        DocumentStartNode = group.DocumentStartNode is { } document ? new(document) : null,
        DocumentRootAccess = group.DocumentRootAccess,
        MediaStartNode = group.MediaStartNode is { } media ? new(media) : null,
        MediaRootAccess = group.MediaRootAccess,
        FallbackPermissions = group.Permissions,
        Permissions = [.. group.VerbsAtNodes.Select(node => new PermissionModel(PermissionModel.OfDocument, new(node.DocumentId), node.Verbs))],
    };
}
