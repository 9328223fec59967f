namespace BanjarSari.SelfService.Documents.Verification;

/// <summary>All that anyone with the code may know of a print (security.md 5.15).</summary>
public sealed record VerifiedPrint
{
    /// <summary>Kind in words.</summary>
    public required string Kind { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime PrintedAt { get; init; }

    /// <summary>Initials of the holder.</summary>
    public required string Initials { get; init; }

    /// <summary>UTC; null: valid.</summary>
    public required DateTime? RevokedAt { get; init; }
}
