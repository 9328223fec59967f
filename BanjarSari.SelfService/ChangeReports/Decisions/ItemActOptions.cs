namespace BanjarSari.SelfService.ChangeReports.Decisions;

/// <summary>Which item, as the officer saw it.</summary>
public record ItemActOptions
{
    /// <summary><c>LPR-2026-000123-X</c>.</summary>
    public required string Reference { get; init; }

    /// <summary>Position in the report, from 1.</summary>
    public required int Ordinal { get; init; }

    /// <summary><see cref="ChangeItem.Version"/> that was seen.</summary>
    public required int Version { get; init; }
}

/// <summary>A refusal.</summary>
public sealed record RefuseItemOptions : ItemActOptions
{
    /// <summary>One of <see cref="RefusalReasons"/>.</summary>
    public required string ReasonCode { get; init; }

    /// <summary>Sentence for the resident: why, and what to do next; 10 to 1,000 characters.</summary>
    public required string Answer { get; init; }
}

/// <summary>What the resident is to mend.</summary>
public sealed record AskImprovementOptions : ItemActOptions
{
    /// <summary>Sentence for the resident; 10 to 1,000 characters.</summary>
    public required string Answer { get; init; }
}

/// <summary>Forwarding to Disdukcapil.</summary>
public sealed record ForwardItemOptions : ItemActOptions
{
    /// <summary>Sentence for the resident, at most 1,000 characters.</summary>
    public string? Answer { get; init; }
}

/// <summary>Consent of the adult whose record it is, given in person.</summary>
public sealed record RecordConsentOptions : ItemActOptions
{
    /// <summary>False: the person does not agree; the item ends.</summary>
    public required bool Agreed { get; init; }
}
