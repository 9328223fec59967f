namespace BanjarSari.SelfService.Register.Events;

/// <summary>What <see cref="PopulationEventService.RecordAsync"/> is to record.</summary>
public sealed record RecordEventOptions
{
    /// <summary>Code <c>event-kind</c>, see <see cref="EventKinds"/>.</summary>
    public required int Kind { get; init; }

    /// <summary>When it happened.</summary>
    public required DateOnly OccurredOn { get; init; }

    /// <summary>When it was reported; null: today.</summary>
    public DateOnly? ReportedOn { get; init; }

    /// <summary>To whom; null for a birth and for a newcomer.</summary>
    public Guid? ResidentId { get; init; }

    /// <summary>The child that was born or the newcomer.</summary>
    public NewResidentOptions? NewResident { get; init; }

    /// <summary>Family joined, at birth or arrival; null: the parents' family, or the one that a returning person had.</summary>
    public Guid? FamilyId { get; init; }

    /// <summary>Code <c>family-relation</c> in that family; null: found from the parents, or kept.</summary>
    public int? FamilyRelation { get; init; }

    /// <summary>Address moved to or come from.</summary>
    public string? OtherAddress { get; init; }

    /// <summary>Code <c>move-classification</c> (F-1.03).</summary>
    public int? MoveClassification { get; init; }

    /// <summary>Code <c>move-reason</c> (F-1.03).</summary>
    public int? MoveReason { get; init; }

    /// <summary>Place of death.</summary>
    public string? DeathPlace { get; init; }

    /// <summary>Time of death.</summary>
    public TimeOnly? DeathTime { get; init; }

    /// <summary>Code <c>death-cause</c> (F-2.01).</summary>
    public int? DeathCause { get; init; }

    /// <summary>Code <c>death-declarant</c> (F-2.01).</summary>
    public int? DeathDeclarant { get; init; }

    /// <summary>Number of the certificate or moving letter.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>Document on which a new record rests, in words without personal data; null: the usual one of the event.</summary>
    public string? Source { get; init; }

    /// <summary>Remark of the officer.</summary>
    public string? Note { get; init; }
}
