using BanjarSari.Web.Cms.Users;

namespace BanjarSari.Web.Cms.ManagementApi.Users;

/// <summary>Umbraco's <c>UpdateUserRequestModel</c>, without the trees that are not here.</summary>
internal sealed record UpdateUserModel
{
    public required string Email { get; init; }

    public required string Name { get; init; }

    public required string LanguageIsoCode { get; init; }

    public required IReadOnlyList<ReferenceByIdModel> UserGroupIds { get; init; }

    public required IReadOnlyList<ReferenceByIdModel> DocumentStartNodeIds { get; init; }

    public required bool HasDocumentRootAccess { get; init; }

    public required IReadOnlyList<ReferenceByIdModel> MediaStartNodeIds { get; init; }

    public required bool HasMediaRootAccess { get; init; }

    public ChangeUserOptions For(Guid id) => new()
    {
        Id = id,
        Email = Email,
        Name = Name,
        Language = LanguageIsoCode,
        GroupIds = UserGroupIds.Keys(),
        DocumentStartNodes = DocumentStartNodeIds.Keys(),
        DocumentRootAccess = HasDocumentRootAccess,
        MediaStartNodes = MediaStartNodeIds.Keys(),
        MediaRootAccess = HasMediaRootAccess,
    };
}
