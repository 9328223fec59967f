namespace BanjarSari.SelfService.FamilyCard;

/// <summary>What of a family card is to be shown in full.</summary>
public sealed record FamilyReveal
{
    /// <summary>The Nomor KK.</summary>
    public bool KkNumber { get; init; }

    /// <summary>NIK and mother's name of the member at this place on the card.</summary>
    public int? Position { get; init; }

    internal static FamilyReveal Nothing { get; } = new();
}
