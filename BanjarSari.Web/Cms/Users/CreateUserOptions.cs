namespace BanjarSari.Web.Cms.Users;

/// <summary>A new account.</summary>
public sealed record CreateUserOptions
{
    /// <summary>Key; null: a new one.</summary>
    public Guid? Id { get; init; }

    /// <summary>Name of the person.</summary>
    public required string Name { get; init; }

    /// <summary>E-mail address, also the user name.</summary>
    public required string Email { get; init; }

    /// <summary>Aliases of the groups.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>Groups by key, beside <see cref="Groups"/>.</summary>
    public IReadOnlyList<Guid> GroupIds { get; init; } = [];
}
