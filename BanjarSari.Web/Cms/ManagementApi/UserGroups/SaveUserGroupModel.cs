using BanjarSari.Web.Cms.Users;
using BanjarSari.Web.Cms.Users.Permissions;

namespace BanjarSari.Web.Cms.ManagementApi.UserGroups;

/// <summary>Umbraco's <c>CreateUserGroupRequestModel</c> and <c>UpdateUserGroupRequestModel</c>, without languages and elements.</summary>
internal sealed record SaveUserGroupModel : UserGroupFields
{
    public Guid? Id { get; init; }

    /// <summary>For the service. Throws <see cref="UserException"/> for a kind of permission that is not here.</summary>
    public SaveGroupOptions Options() => new()
    {
        Name = Name,
        Alias = Alias,
        Description = Description,
        Icon = Icon,
        Sections = Sections,
        DocumentStartNode = DocumentStartNode?.Id,
        DocumentRootAccess = DocumentRootAccess,
        MediaStartNode = MediaStartNode?.Id,
        MediaRootAccess = MediaRootAccess,
        Verbs = FallbackPermissions,
        VerbsAtNodes = [.. Permissions.Select(Of)],
    };

    private static NodeVerbs Of(PermissionModel model) => model is { Type: PermissionModel.OfDocument, Document: { } document }
        ? new NodeVerbs { DocumentId = document.Id, Verbs = [.. model.Verbs.Distinct()] }
        : throw new UserException("Hak khusus hanya dapat diberikan untuk halaman konten.") { Field = "permissions", Code = "PermissionNotSupported" };
}
