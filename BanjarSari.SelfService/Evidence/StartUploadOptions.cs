namespace BanjarSari.SelfService.Evidence;

/// <summary>Announces a file that will come in parts.</summary>
public sealed record StartUploadOptions
{
    /// <summary>The resident who reports.</summary>
    public required Guid OwnerResidentId { get; init; }

    /// <summary>The item it supports; must be of a report of the owner.</summary>
    public Guid? ItemId { get; init; }

    /// <summary>Bytes of the whole file.</summary>
    public required long Size { get; init; }
}
