namespace BanjarSari.Web.Cms.Users;

/// <summary>
/// One signed-in browser of a member of staff. Cookie and tokens are worth nothing without this row; deleting it ends them
/// at once. The cookie holds a random 256-bit value, here stands its SHA-256.
/// </summary>
public sealed class StaffSession
{
    /// <summary>Version-7 key; tokens name it.</summary>
    public Guid Id { get; init; }

    /// <summary>Whose.</summary>
    public Guid UserId { get; init; }

    /// <summary>SHA-256 of the cookie's value; unique.</summary>
    public required byte[] TokenHash { get; set; }

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; init; }

    /// <summary>UTC; written at most once a minute.</summary>
    public DateTime LastSeenAt { get; set; }

    /// <summary>The password was right, the code of the authenticator app is still to come: nothing is open yet.</summary>
    public bool AwaitsCode { get; set; }

    /// <summary>UTC; last time password or code was entered.</summary>
    public DateTime ProvenAt { get; set; }

    /// <summary>Kind of device in words.</summary>
    public required string Device { get; set; }
}
