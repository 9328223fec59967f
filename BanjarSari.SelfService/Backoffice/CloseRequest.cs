using BanjarSari.SelfService.ChangeReports.Decisions;

namespace BanjarSari.SelfService.Backoffice;

/// <summary>What the new document of a forwarded item says.</summary>
public sealed record CloseRequest : VersionRequest
{
    /// <summary>Value in canonical form as the document has it; null: as reported.</summary>
    public string? Value { get; init; }

    /// <summary>Day of a move out.</summary>
    public DateOnly? OccurredOn { get; init; }

    /// <summary>Number of the document.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>Date of the document.</summary>
    public DateOnly? DocumentDate { get; init; }

    /// <summary>KK number of a new card.</summary>
    public string? KkNumber { get; init; }

    /// <summary>Day on which the new card was issued.</summary>
    public DateOnly? CardIssuedOn { get; init; }

    internal CloseForwardedOptions Options(string reference, int ordinal) => new()
    {
        Reference = reference,
        Ordinal = ordinal,
        Version = Version,
        Value = Value,
        OccurredOn = OccurredOn,
        DocumentNumber = DocumentNumber,
        DocumentDate = DocumentDate,
        KkNumber = KkNumber,
        CardIssuedOn = CardIssuedOn,
    };
}
