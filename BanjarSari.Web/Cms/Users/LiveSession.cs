namespace BanjarSari.Web.Cms.Users;

/// <summary>A session that is good now, and whose it is: read at each request, so that every change of rights counts at once.</summary>
public sealed record LiveSession
{
    /// <summary>The row.</summary>
    public required StaffSession Session { get; init; }

    /// <summary>Name of the user.</summary>
    public required string Name { get; init; }

    /// <summary>E-mail address of the user.</summary>
    public required string Email { get; init; }

    /// <summary>Whether the user has an authenticator app.</summary>
    public required bool HasTotp { get; init; }

    /// <summary>Time step of the last code that was taken.</summary>
    public long? TotpLastStep { get; init; }

    /// <summary>Aliases of the user's groups.</summary>
    public required IReadOnlyList<string> Roles { get; init; }

    /// <summary>UTC; when it ends in any case.</summary>
    public required DateTime EndsAt { get; init; }
}
