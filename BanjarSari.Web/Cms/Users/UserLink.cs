namespace BanjarSari.Web.Cms.Users;

/// <summary>A one-time link by which its holder sets the password of an account. Only the SHA-256 of its secret is kept.</summary>
public sealed class UserLink
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>Whose password.</summary>
    public Guid UserId { get; init; }

    /// <summary>SHA-256 of the secret in the address; unique.</summary>
    public required byte[] SecretHash { get; set; }

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; init; }

    /// <summary>UTC.</summary>
    public DateTime ExpiresAt { get; init; }

    /// <summary>UTC; set when it was used or withdrawn.</summary>
    public DateTime? UsedAt { get; set; }
}
