namespace BanjarSari.Web.Cms.Users;

/// <summary>Wrong tries for one name, whether or not somebody has it: an answer must not tell.</summary>
public sealed class StaffThrottle
{
    /// <summary>HMAC-SHA-256 of step and name; also the key.</summary>
    public required byte[] Key { get; init; }

    /// <summary>Tries since <see cref="Since"/>.</summary>
    public int Count { get; set; }

    /// <summary>UTC; begin of the window.</summary>
    public DateTime Since { get; set; }

    /// <summary>UTC; until when no try is looked at.</summary>
    public DateTime? LockedUntil { get; set; }
}
