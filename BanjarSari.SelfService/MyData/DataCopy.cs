using BanjarSari.SelfService.Audit;

namespace BanjarSari.SelfService.MyData;

/// <summary>
/// Everything the register holds about one resident (UU 27/2022 art. 32), and nothing about anybody else (art. 33). The JSON file
/// is this record as it stands; <see cref="Version"/> rises when a field changes its meaning or goes.
/// </summary>
public sealed record DataCopy
{
    /// <summary>Version of this shape.</summary>
    public int Version { get; init; } = 1;

    /// <summary>UTC.</summary>
    public required DateTime MadeAt { get; init; }

    /// <summary>Village with its word.</summary>
    public required string Village { get; init; }

    /// <summary>What the file is, for whoever finds it.</summary>
    public required string Notice { get; init; }

    /// <summary>Elements of the record, numbers in full.</summary>
    public required IReadOnlyList<CopiedElement> Elements { get; init; }

    /// <summary>What changed in the record, oldest first.</summary>
    public required IReadOnlyList<CopiedChange> History { get; init; }

    /// <summary>The card; null for a person on none.</summary>
    public required CopiedFamily? Family { get; init; }

    /// <summary>Population events of the person.</summary>
    public required IReadOnlyList<CopiedEvent> Events { get; init; }

    /// <summary>Change reports that the person sent, and items about the person in reports of others.</summary>
    public required IReadOnlyList<CopiedReport> Reports { get; init; }

    /// <summary>Files of evidence that the person sent.</summary>
    public required IReadOnlyList<CopiedEvidence> Evidence { get; init; }

    /// <summary>Services.</summary>
    public required IReadOnlyList<CopiedService> Services { get; init; }

    /// <summary>Aid that reaches the person.</summary>
    public required IReadOnlyList<CopiedAid> Aid { get; init; }

    /// <summary>Prints.</summary>
    public required IReadOnlyList<OwnPrint> Prints { get; init; }

    /// <summary>When the person said that the record is right, UTC.</summary>
    public required IReadOnlyList<DateTime> Attestations { get; init; }

    /// <summary>What the checks of data quality say about the record.</summary>
    public required IReadOnlyList<CopiedProblem> Problems { get; init; }

    /// <summary>Account, devices, sessions and tries to sign in.</summary>
    public required CopiedAccount Account { get; init; }

    /// <summary>Notices.</summary>
    public required IReadOnlyList<CopiedNotice> Notices { get; init; }

    /// <summary>Who looked at the record, newest first; own looks apart.</summary>
    public required IReadOnlyList<AccessLook> Looks { get; init; }

    /// <summary>What the person showed and printed, newest first.</summary>
    public required IReadOnlyList<AccessLook> OwnLooks { get; init; }

    /// <summary>Acts that changed anything about the person, newest first.</summary>
    public required IReadOnlyList<CopiedAct> Acts { get; init; }
}
