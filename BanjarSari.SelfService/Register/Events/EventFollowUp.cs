namespace BanjarSari.SelfService.Register.Events;

/// <summary>What a recording changed besides the person, to be kept with the event so that it can be undone.</summary>
internal sealed record EventFollowUp
{
    public required Resident Person { get; init; }

    public int? PreviousState { get; init; }

    public DateOnly? PreviousStateSince { get; init; }

    public int? PreviousFamilyRelation { get; init; }

    public Resident? NewHead { get; init; }

    public int? NewHeadPreviousRelation { get; init; }
}
