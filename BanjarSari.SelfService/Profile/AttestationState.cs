namespace BanjarSari.SelfService.Profile;

/// <summary>Whether the resident has said that the record as it stands now is right.</summary>
public sealed record AttestationState
{
    /// <summary>When it was said last (UTC); null: never.</summary>
    public DateTime? LastAt { get; init; }

    /// <summary>The last statement is of this very record and not older than a year.</summary>
    public bool Current { get; init; }

    /// <summary>The record changed since the last statement.</summary>
    public bool ChangedSince { get; init; }

    /// <summary>When it will be asked again in any case, village date.</summary>
    public DateOnly? AskAgainOn { get; init; }
}
