namespace BanjarSari.Web.Cms.Users;

/// <summary>A try to sign in.</summary>
internal sealed record StaffSignInOptions
{
    /// <summary>E-mail address as typed.</summary>
    public required string Email { get; init; }

    /// <summary>Password as typed.</summary>
    public required string Password { get; init; }

    /// <summary>Kind of device in words.</summary>
    public required string Device { get; init; }

    /// <summary>Request identifier, for the trail.</summary>
    public required string RequestId { get; init; }
}
