using BanjarSari.SelfService.ChangeReports.Decisions;

namespace BanjarSari.SelfService.Backoffice;

/// <summary>An approval.</summary>
public sealed record ApproveRequest : VersionRequest
{
    /// <summary>What the register says now, in canonical form, when it has moved since the report was sent; empty text: nothing.</summary>
    public string? ConfirmedOld { get; init; }

    /// <summary>The officer has looked at the likely duplicates: it is another person.</summary>
    public bool DuplicatesAcknowledged { get; init; }

    /// <summary>A missing member who had left and is back: that record is used.</summary>
    public Guid? ExistingResidentId { get; init; }

    /// <summary>NIK of a missing member, read from the document.</summary>
    public string? Nik { get; init; }

    /// <summary>Number of the document.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>Date of the document.</summary>
    public DateOnly? DocumentDate { get; init; }

    /// <summary>A sentence for the resident.</summary>
    public string? Answer { get; init; }

    internal ApproveItemOptions Options(string reference, int ordinal) => new()
    {
        Reference = reference,
        Ordinal = ordinal,
        Version = Version,
        ConfirmedOld = ConfirmedOld,
        DuplicatesAcknowledged = DuplicatesAcknowledged,
        ExistingResidentId = ExistingResidentId,
        Nik = Nik,
        DocumentNumber = DocumentNumber,
        DocumentDate = DocumentDate,
        Answer = Answer,
    };
}
