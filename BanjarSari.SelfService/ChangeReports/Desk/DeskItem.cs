using BanjarSari.SelfService.ChangeReports.Decisions;

namespace BanjarSari.SelfService.ChangeReports.Desk;

/// <summary>One item as an officer decides it: recorded then, recorded now, asked for.</summary>
public sealed record DeskItem
{
    /// <summary>Position in the report, from 1; stands in addresses.</summary>
    public required int Ordinal { get; init; }

    /// <summary>To be sent back with an act on the item.</summary>
    public required int Version { get; init; }

    /// <summary>One of <see cref="ReportKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>Key of the element; null for an event.</summary>
    public required string? Element { get; init; }

    /// <summary>Label of the element or title of the event.</summary>
    public required string Label { get; init; }

    /// <summary>Whose record; null for a person not yet recorded.</summary>
    public required DeskPerson? Subject { get; init; }

    /// <summary>Semula, in words, as the resident saw it.</summary>
    public required string? Old { get; init; }

    /// <summary>In the register now, in words.</summary>
    public required string? Now { get; init; }

    /// <summary>In the register now, in canonical form: what an approval must name when the register has moved.</summary>
    public required string? NowValue { get; init; }

    /// <summary>The register has moved since the report was sent.</summary>
    public required bool Moved { get; init; }

    /// <summary>Menjadi, in words.</summary>
    public required string? New { get; init; }

    /// <summary>Values are left out: specific data (UU 27/2022 art. 4) is only for those who decide.</summary>
    public required bool Withheld { get; init; }

    /// <summary>Fields of an event or a missing member, in words.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Details { get; init; }

    /// <summary>Reason given by the resident.</summary>
    public required string Reason { get; init; }

    /// <summary>Evidence chosen, in words.</summary>
    public required string Basis { get; init; }

    /// <summary>The resident brings the evidence to the office.</summary>
    public required bool BringToOffice { get; init; }

    /// <summary>UTC; when an officer saw that evidence at the counter.</summary>
    public required DateTime? EvidenceShownAt { get; init; }

    /// <summary>Files sent as evidence.</summary>
    public required IReadOnlyList<DeskEvidence> Evidence { get; init; }

    /// <summary>0 to 3 (register.md section 4).</summary>
    public required int Tier { get; init; }

    /// <summary>One of <see cref="ChangeItemStates"/>.</summary>
    public required string State { get; init; }

    /// <summary>Consent of the adult it is about; null where none is needed.</summary>
    public required DeskConsent? Consent { get; init; }

    /// <summary>The first of two officers.</summary>
    public required DeskDecision? Verified { get; init; }

    /// <summary>The decision.</summary>
    public required DeskDecision? Decided { get; init; }

    /// <summary>What the officer may do with it, and why not.</summary>
    public required IReadOnlyList<ActRight> Rights { get; init; }

    /// <summary>People already in the register who may be the one to be added, best first.</summary>
    public required IReadOnlyList<LikelyDuplicate> Duplicates { get; init; }
}
