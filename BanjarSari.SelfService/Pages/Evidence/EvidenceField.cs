using BanjarSari.SelfService.Evidence;

namespace BanjarSari.SelfService.Pages.Evidence;

/// <summary>Model of <c>_EvidenceField</c>: what is there already, and where new files go.</summary>
public sealed record EvidenceField
{
    /// <summary>The item.</summary>
    public required Guid ItemId { get; init; }

    /// <summary>From <see cref="EvidenceService.ListAsync"/>.</summary>
    public required IReadOnlyList<EvidenceFile> Files { get; init; }

    /// <summary>What the evidence should be, e.g. <c>Ijazah terakhir</c>.</summary>
    public string Wanted { get; init; } = "Bukti";

    /// <summary>The box "Saya bawa ke kantor desa" is ticked.</summary>
    public bool BringToOffice { get; init; }

    /// <summary>Files that one item may have.</summary>
    public int Most { get; init; } = new EvidenceOptions().FilesPerItem;
}
