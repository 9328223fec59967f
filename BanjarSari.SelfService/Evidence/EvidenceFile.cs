using BanjarSari.SelfService.Register;

namespace BanjarSari.SelfService.Evidence;

/// <summary>
/// Bukti: one photo or PDF that supports a change item. The row says what it is; the bytes lie sealed in the data
/// directory, with a key of their own. After removal the row stays with its hash.
/// </summary>
public sealed class EvidenceFile : IHasVersion
{
    /// <summary>Version-7 key; never shown to people. Names the file on disk.</summary>
    public Guid Id { get; init; }

    /// <summary>Whose it is: the resident who reports, also when an officer uploaded it at the counter.</summary>
    public Guid OwnerResidentId { get; init; }

    /// <summary>The <see cref="ChangeReports.ChangeItem"/> it supports; null when it belongs to none yet or its draft was thrown away.</summary>
    public Guid? ItemId { get; set; }

    /// <summary>What addresses show: 20 characters out of 25, unguessable (93 bits); unique.</summary>
    public required string Code { get; init; }

    /// <summary>One of <see cref="EvidenceKinds"/>; empty until it has been looked into.</summary>
    public string Kind { get; set; } = "";

    /// <summary><c>image/jpeg</c> or <c>application/pdf</c>; empty until it has been looked into.</summary>
    public string ContentType { get; set; } = "";

    /// <summary>Bytes: as announced while it is being received, then as kept (before sealing).</summary>
    public long Size { get; set; }

    /// <summary>Pixels, of a photo as kept.</summary>
    public int? Width { get; set; }

    /// <summary>Pixels, of a photo as kept.</summary>
    public int? Height { get; set; }

    /// <summary>Pages of a PDF.</summary>
    public int? Pages { get; set; }

    /// <summary>SHA-256 of the bytes as received, 32 bytes; null until all are there.</summary>
    public byte[]? Sha256 { get; set; }

    /// <summary>SHA-256 of the bytes as kept (before sealing), 32 bytes: what the officer saw.</summary>
    public byte[]? StoredSha256 { get; set; }

    /// <summary>The file's own key, sealed with the key that <see cref="Security.KeyRing.EvidenceWrap"/> derives; null once the file is gone, so that no forgotten copy opens.</summary>
    public byte[]? WrappedKey { get; set; }

    /// <summary>One of <see cref="EvidenceStates"/>.</summary>
    public required string State { get; set; }

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; init; }

    /// <summary>UTC; when it had passed all checks.</summary>
    public DateTime? ReadyAt { get; set; }

    /// <summary>UTC; when its bytes were deleted.</summary>
    public DateTime? RemovedAt { get; set; }

    /// <summary>Why, in words the resident reads.</summary>
    public string? RemovedBecause { get; set; }

    /// <summary>User key of the officer who uploaded it at the counter; null when the resident did.</summary>
    public Guid? UploadedByOfficerKey { get; init; }

    /// <inheritdoc/>
    public int Version { get; set; }
}
