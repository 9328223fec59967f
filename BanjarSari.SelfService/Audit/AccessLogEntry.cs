namespace BanjarSari.SelfService.Audit;

/// <summary>One look at a person's record by somebody else, or a reveal, print or export of it. Append-only, chained like <see cref="Process"/>.</summary>
public sealed class AccessLogEntry
{
    /// <summary>Version-7 key; never shown to people.</summary>
    public Guid Id { get; init; }

    /// <summary>Position in the chain, from 1 without gaps.</summary>
    public long Sequence { get; set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; init; }

    /// <summary>Whose data.</summary>
    public Guid SubjectResidentId { get; init; }

    /// <summary>One of <see cref="AccessActions"/>.</summary>
    public required string Action { get; init; }

    /// <summary>Who looked.</summary>
    public required ActorKind ActorKind { get; init; }

    /// <summary>The looking resident or the officer's own resident record.</summary>
    public Guid? ActorResidentId { get; init; }

    /// <summary>Officer's name, or the relation of a family member.</summary>
    public required string ActorName { get; init; }

    /// <summary>Post or role.</summary>
    public required string ActorPost { get; init; }

    /// <summary>Why, in words the resident reads.</summary>
    public required string Purpose { get; init; }

    /// <summary>Request that carried it.</summary>
    public required string RequestId { get; init; }

    /// <summary><c>layanan-mandiri</c>, <c>loket</c>, <c>perintah</c>, <c>sistem</c>; null in rows from before it was kept.</summary>
    public string? Channel { get; init; }

    /// <summary>
    /// Why this look is told to the auditor alone: it would give away another person's protected case. Null: the subject
    /// reads it. The rule stands in <c>Audit/README.md</c>.
    /// </summary>
    public string? Confidential { get; init; }

    /// <summary>MAC of the row before.</summary>
    public byte[] PreviousMac { get; set; } = [];

    /// <summary>HMAC-SHA-256 over the previous MAC and this row.</summary>
    public byte[] Mac { get; set; } = [];
}
