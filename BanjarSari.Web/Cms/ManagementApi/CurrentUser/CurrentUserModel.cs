using BanjarSari.Web.Cms.ManagementApi.UserGroups;

namespace BanjarSari.Web.Cms.ManagementApi.CurrentUser;

/// <summary>Umbraco's <c>CurrentUserResponseModel</c>.</summary>
public sealed record CurrentUserModel
{
    /// <summary>Key.</summary>
    public required Guid Id { get; init; }

    /// <summary>E-mail address.</summary>
    public required string Email { get; init; }

    /// <summary>User name: the same.</summary>
    public required string UserName { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Language of the backoffice.</summary>
    public required string LanguageIsoCode { get; init; }

    /// <summary>Start nodes in the content tree.</summary>
    public required IReadOnlyList<ReferenceByIdModel> DocumentStartNodeIds { get; init; }

    /// <summary>Whether the whole content tree is open.</summary>
    public required bool HasDocumentRootAccess { get; init; }

    /// <summary>Start nodes in the media tree.</summary>
    public required IReadOnlyList<ReferenceByIdModel> MediaStartNodeIds { get; init; }

    /// <summary>Whether the whole media tree is open.</summary>
    public required bool HasMediaRootAccess { get; init; }

    /// <summary>Elements have no tree here.</summary>
    public IReadOnlyList<ReferenceByIdModel> ElementStartNodeIds { get; } = [];

    /// <summary>As above.</summary>
    public bool HasElementRootAccess { get; }

    /// <summary>No pictures of users.</summary>
    public IReadOnlyList<string> AvatarUrls { get; } = [];

    /// <summary>The site has one language.</summary>
    public IReadOnlyList<string> Languages { get; } = [];

    /// <summary>As above.</summary>
    public bool HasAccessToAllLanguages { get; } = true;

    /// <summary>Umbraco's members are not used.</summary>
    public bool HasAccessToSensitiveData { get; }

    /// <summary>Verbs on documents where a node does not say otherwise.</summary>
    public required IReadOnlyList<string> FallbackPermissions { get; init; }

    /// <summary>Permissions on single documents.</summary>
    public required IReadOnlyList<PermissionModel> Permissions { get; init; }

    /// <summary>Aliases of the sections to show.</summary>
    public required IReadOnlyList<string> AllowedSections { get; init; }

    /// <summary>Member of the administrators.</summary>
    public required bool IsAdmin { get; init; }

    /// <summary>Groups.</summary>
    public required IReadOnlyList<ReferenceByIdModel> UserGroupIds { get; init; }
}
