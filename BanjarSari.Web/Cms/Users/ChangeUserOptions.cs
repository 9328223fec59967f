namespace BanjarSari.Web.Cms.Users;

/// <summary>An account as it shall be.</summary>
internal sealed record ChangeUserOptions
{
    /// <summary>Which.</summary>
    public required Guid Id { get; init; }

    /// <summary>Name of the person.</summary>
    public required string Name { get; init; }

    /// <summary>E-mail address, also the user name.</summary>
    public required string Email { get; init; }

    /// <summary>Language of the backoffice, a culture code.</summary>
    public required string Language { get; init; }

    /// <summary>Its groups.</summary>
    public required IReadOnlyList<Guid> GroupIds { get; init; }

    /// <summary>Own start nodes in the content tree.</summary>
    public required IReadOnlyList<Guid> DocumentStartNodes { get; init; }

    /// <summary>The whole content tree.</summary>
    public required bool DocumentRootAccess { get; init; }

    /// <summary>Own start nodes in the media tree.</summary>
    public required IReadOnlyList<Guid> MediaStartNodes { get; init; }

    /// <summary>The whole media tree.</summary>
    public required bool MediaRootAccess { get; init; }
}
