using BanjarSari.SelfService.Register;

namespace BanjarSari.SelfService.FamilyCard;

/// <summary>Head of a Kartu Keluarga as F-1.09 has it, without its members.</summary>
public sealed record FamilyHeader
{
    /// <summary>The family.</summary>
    public required Guid FamilyId { get; init; }

    /// <summary>Nomor KK; null while Dukcapil has issued none. It prints masked.</summary>
    public KkNumber? KkNumber { get; init; }

    /// <summary>Name of the head with degrees; null when the card has no head.</summary>
    public string? HeadName { get; init; }

    /// <summary>Address line of the card.</summary>
    public string? Address { get; init; }

    /// <summary>Three digits.</summary>
    public string? Rt { get; init; }

    /// <summary>Three digits.</summary>
    public string? Rw { get; init; }

    /// <summary>Dusun.</summary>
    public string? Hamlet { get; init; }

    /// <summary>Of the card, else of the village.</summary>
    public string? PostalCode { get; init; }

    /// <summary>Date on which Dukcapil issued the card.</summary>
    public DateOnly? CardIssuedOn { get; init; }
}
