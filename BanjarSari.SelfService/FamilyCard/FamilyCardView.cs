namespace BanjarSari.SelfService.FamilyCard;

/// <summary>The family card as its page shows it to one member.</summary>
public sealed record FamilyCardView
{
    /// <summary>Head of the card.</summary>
    public required FamilyHeader Header { get; init; }

    /// <summary>The Nomor KK stands in full.</summary>
    public bool KkNumberRevealed { get; init; }

    /// <summary>Everyone on the card, in its order.</summary>
    public required IReadOnlyList<FamilyMember> Members { get; init; }

    /// <summary>The person looking is the head of the family.</summary>
    public bool ViewerIsHead { get; init; }

    /// <summary>The member at this place, or null: nobody, or a protected person.</summary>
    public FamilyMember? Visible(int? position) => Members.FirstOrDefault(member => member.Position == position && !member.Protected);
}
