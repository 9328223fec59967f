namespace BanjarSari.SelfService.Evidence;

/// <summary>One part of an announced file.</summary>
public sealed record AppendUploadOptions
{
    /// <summary>Code of the upload.</summary>
    public required string Code { get; init; }

    /// <summary>Whose it must be.</summary>
    public required Guid OwnerResidentId { get; init; }

    /// <summary>Where the part begins; must be where the parts so far end.</summary>
    public required long Offset { get; init; }

    /// <summary>The bytes of the part.</summary>
    public required Stream Stream { get; init; }
}
