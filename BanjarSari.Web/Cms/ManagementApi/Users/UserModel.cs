namespace BanjarSari.Web.Cms.ManagementApi.Users;

/// <summary>Umbraco's <c>UserResponseModel</c>.</summary>
internal sealed record UserModel
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string Email { get; init; }

    public required string UserName { get; init; }

    public required string LanguageIsoCode { get; init; }

    public required IReadOnlyList<ReferenceByIdModel> UserGroupIds { get; init; }

    public required IReadOnlyList<ReferenceByIdModel> DocumentStartNodeIds { get; init; }

    public required bool HasDocumentRootAccess { get; init; }

    public required IReadOnlyList<ReferenceByIdModel> MediaStartNodeIds { get; init; }

    public required bool HasMediaRootAccess { get; init; }

    public required UserState State { get; init; }

    public required bool IsAdmin { get; init; }

    public required DateTime CreateDate { get; init; }

    public required DateTime UpdateDate { get; init; }

    public required DateTime? LastLoginDate { get; init; }

    public required DateTime? LastLockoutDate { get; init; }

    public required DateTime? LastPasswordChangeDate { get; init; }

    /// <summary>Wrong passwords in the running window.</summary>
    public required int FailedLoginAttempts { get; init; }

    /// <summary>Elements have no tree here.</summary>
    public IReadOnlyList<ReferenceByIdModel> ElementStartNodeIds { get; } = [];

    /// <summary>As above.</summary>
    public bool HasElementRootAccess { get; }

    /// <summary>No pictures of users.</summary>
    public IReadOnlyList<string> AvatarUrls { get; } = [];

    /// <summary>Only people have accounts.</summary>
    public string Kind { get; } = "Default";
}
