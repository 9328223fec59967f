using BanjarSari.SelfService.Audit;

namespace BanjarSari.SelfService.FamilyCard;

/// <summary>What <see cref="FamilyRevealService"/> needs.</summary>
public sealed record RevealFamilyOptions
{
    /// <summary>The member who looks; the card is theirs, whatever the request says.</summary>
    public required Guid ViewerId { get; init; }

    /// <summary>What to show in full.</summary>
    public required FamilyReveal Reveal { get; init; }

    /// <summary>The acting person.</summary>
    public required ActingPerson By { get; init; }
}
