namespace BanjarSari.SelfService.ChangeReports;

/// <summary>One item as residents read it: semula, menjadi, dasar perubahan, decision.</summary>
public sealed record ChangeItemView
{
    /// <summary>Place in the report; what addresses use.</summary>
    public required int Ordinal { get; init; }

    /// <summary>One of <see cref="ReportKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>Whose record, in words.</summary>
    public required string Whose { get; init; }

    /// <summary>Label of the element, or title of the event.</summary>
    public required string Label { get; init; }

    /// <summary>Semula in words; null: was not filled in.</summary>
    public required string? Old { get; init; }

    /// <summary>Menjadi in words; null: to be emptied.</summary>
    public required string? New { get; init; }

    /// <summary>The officer reads the new value from the document.</summary>
    public bool FromDocument { get; init; }

    /// <summary>An event or a missing member: what was filled in; empty for an element.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Facts { get; init; } = [];

    /// <summary>Values are not shown, because they are another person's specific data (UU 27/2022 art. 4).</summary>
    public required bool Withheld { get; init; }

    /// <summary>Reason given; null for who did not give it.</summary>
    public required string? Reason { get; init; }

    /// <summary>Kind of evidence.</summary>
    public required string Basis { get; init; }

    /// <summary>The resident brings the evidence to the office.</summary>
    public bool BringToOffice { get; init; }

    /// <summary>The original was shown at the office.</summary>
    public bool EvidenceShown { get; init; }

    /// <summary>What is said about how the evidence comes.</summary>
    public string? Bringing => !BringToOffice ? null : EvidenceShown ? "asli sudah ditunjukkan di kantor desa" : "dibawa ke kantor desa";

    /// <summary>One of <see cref="ChangeItemStates"/>.</summary>
    public required string State { get; init; }

    /// <summary>Reason of a refusal in words; null where there is none.</summary>
    public string? RefusedBecause { get; init; }

    /// <summary>Sentence of the officer; null where there is none.</summary>
    public required string? Answer { get; init; }

    /// <summary>The person it is about did not agree.</summary>
    public bool Declined { get; init; }

    /// <summary>Waits for the resident who looks to agree.</summary>
    public bool AwaitsViewer { get; init; }

    /// <summary>SIAK has it too: KK and KTP do not follow by themselves.</summary>
    public bool InSiak { get; init; }

    /// <summary>The resident who looks may still take it back.</summary>
    public bool MayWithdraw { get; init; }

    /// <summary>An event.</summary>
    public bool IsForm => Kind != ReportKinds.Change;
}
