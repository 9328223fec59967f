using BanjarSari.SelfService.Security;

namespace BanjarSari.SelfService.Register.Events;

/// <summary>
/// Peristiwa kependudukan: birth, death, moving out or in, missing, leaving. It changes the state of one
/// person and can be undone; then both the event and the undoing remain.
/// </summary>
public sealed class PopulationEvent
{
    /// <summary>Version-7 key.</summary>
    public Guid Id { get; init; }

    /// <summary>To whom it happened.</summary>
    public Guid ResidentId { get; init; }

    /// <summary>Code <c>event-kind</c>: 1 lahir, 2 mati, 3 pindah keluar, 4 hilang, 5 pindah masuk, 6 pergi.</summary>
    public int Kind { get; init; }

    /// <summary>When it happened.</summary>
    public DateOnly OccurredOn { get; init; }

    /// <summary>When it was reported.</summary>
    public DateOnly ReportedOn { get; init; }

    /// <summary>The family at that time.</summary>
    public Guid? FamilyId { get; init; }

    /// <summary>State before, restored by an undo.</summary>
    public int? PreviousState { get; init; }

    /// <summary>Date of the state before.</summary>
    public DateOnly? PreviousStateSince { get; init; }

    /// <summary>Family relation before.</summary>
    public int? PreviousFamilyRelation { get; init; }

    /// <summary>Who became head of the family through this event.</summary>
    public Guid? NewHeadResidentId { get; init; }

    /// <summary>The relation the new head had before.</summary>
    public int? NewHeadPreviousRelation { get; init; }

    /// <summary>Address moved to or come from, sealed.</summary>
    public SealedText? OtherAddress { get; init; }

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

    /// <summary>Remark of the officer.</summary>
    public string? Note { get; init; }

    /// <summary>The act that recorded it.</summary>
    public Guid ProcessId { get; init; }

    /// <summary>UTC; null while it stands.</summary>
    public DateTime? UndoneAt { get; set; }

    /// <summary>The act that undid it.</summary>
    public Guid? UndoneByProcessId { get; set; }
}
