namespace BanjarSari.SelfService.ChangeReports.Decisions;

/// <summary>The new document that Disdukcapil issued, as the officer read it; the register follows it, not the wish.</summary>
public sealed record CloseForwardedOptions : ItemActOptions
{
    /// <summary>Value of the element in canonical form; null: as reported. Needed where the resident could give none (NIK, Nomor KK).</summary>
    public string? Value { get; init; }

    /// <summary>Day of moving out.</summary>
    public DateOnly? OccurredOn { get; init; }

    /// <summary>Number of the document.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>Date of the document.</summary>
    public DateOnly? DocumentDate { get; init; }

    /// <summary>Nomor KK of the new card, 16 digits; null: unchanged or not shown.</summary>
    public string? KkNumber { get; init; }

    /// <summary>Date of the new card.</summary>
    public DateOnly? CardIssuedOn { get; init; }
}
