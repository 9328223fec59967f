namespace BanjarSari.SelfService.ChangeReports.Decisions;

/// <summary>An approval, and what the officer read from the document.</summary>
public sealed record ApproveItemOptions : ItemActOptions
{
    /// <summary>
    /// Canonical value that the register holds now, confirmed by the officer because it is no longer semula; empty text: the
    /// register holds none. Null: nothing confirmed.
    /// </summary>
    public string? ConfirmedOld { get; init; }

    /// <summary>The officer has looked at the likely duplicates of a new person and it is none of them.</summary>
    public bool DuplicatesAcknowledged { get; init; }

    /// <summary>The missing member is this resident, who moved or left and is back.</summary>
    public Guid? ExistingResidentId { get; init; }

    /// <summary>NIK of the missing member as the document shows it; 16 digits.</summary>
    public string? Nik { get; init; }

    /// <summary>Number of the document.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>Date of the document.</summary>
    public DateOnly? DocumentDate { get; init; }

    /// <summary>Sentence for the resident, at most 1,000 characters.</summary>
    public string? Answer { get; init; }
}
