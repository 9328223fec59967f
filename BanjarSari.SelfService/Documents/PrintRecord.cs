namespace BanjarSari.SelfService.Documents;

/// <summary>One print made from the register, with the code that anyone can verify.</summary>
public sealed class PrintRecord
{
    /// <summary>Version-7 key; never shown to people.</summary>
    public Guid Id { get; init; }

    /// <summary>Verification code without look-alike letters, unguessable, unique.</summary>
    public required string Code { get; init; }

    /// <summary><c>kartu-keluarga</c> or <c>biodata</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>For whom it was made.</summary>
    public Guid ResidentId { get; init; }

    /// <summary>Family printed.</summary>
    public Guid? FamilyId { get; init; }

    /// <summary>Initials of the holder, shown at verification.</summary>
    public required string HolderInitials { get; init; }

    /// <summary>UTC.</summary>
    public DateTime PrintedAt { get; init; }

    /// <summary>UTC; null while valid.</summary>
    public DateTime? RevokedAt { get; set; }

    /// <summary>Why it was revoked.</summary>
    public string? RevokedReason { get; set; }
}
