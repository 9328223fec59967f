namespace BanjarSari.Web.Cms.Users;

/// <summary>A code that stands in once for the authenticator app. Only its keyed hash is kept.</summary>
public sealed class RecoveryCode
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>Whose.</summary>
    public Guid UserId { get; init; }

    /// <summary>HMAC-SHA-256 of user and code.</summary>
    public required byte[] CodeHash { get; set; }

    /// <summary>UTC; set when it was used.</summary>
    public DateTime? UsedAt { get; set; }
}
