namespace BanjarSari.SelfService.Register.Events;

/// <summary>Where a new person belongs and on what the record rests.</summary>
internal sealed record NewResidentPlace
{
    public Guid? FamilyId { get; init; }

    public int? Relation { get; init; }

    public required string Source { get; init; }

    public DateOnly? SourceDate { get; init; }

    public required DateOnly StateSince { get; init; }

    public Resident? Mother { get; init; }

    public Resident? Father { get; init; }
}
