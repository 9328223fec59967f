namespace BanjarSari.SelfService.Evidence;

/// <summary>One file that arrived whole, from a form without script or at the counter.</summary>
public sealed record ReceiveEvidenceOptions
{
    /// <summary>The resident who reports.</summary>
    public required Guid OwnerResidentId { get; init; }

    /// <summary>The item it supports; must be of a report of the owner.</summary>
    public Guid? ItemId { get; init; }

    /// <summary>The bytes; read once, to the end. What the browser says about name and type is not asked for: it proves nothing.</summary>
    public required Stream Stream { get; init; }

    /// <summary>Bytes announced, where known: a file that is too big is refused before it is read.</summary>
    public long? DeclaredLength { get; init; }

    /// <summary>User key of the officer at the counter; null when the resident uploads.</summary>
    public Guid? UploadedByOfficerKey { get; init; }
}
