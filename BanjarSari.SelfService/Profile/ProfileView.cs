using BanjarSari.SelfService.FamilyCard;

namespace BanjarSari.SelfService.Profile;

/// <summary>A resident's own record as their profile page shows it.</summary>
public sealed record ProfileView
{
    /// <summary>Key of <see cref="FamilyCard.FamilyHeader.KkNumber"/> in reveals; the number belongs to the family, not to an element.</summary>
    public const string KkNumberKey = nameof(FamilyHeader.KkNumber);

    /// <summary>Name with degrees.</summary>
    public required string Name { get; init; }

    /// <summary>Version of the record shown; it travels with the attestation.</summary>
    public required int Version { get; init; }

    /// <summary>The person has no NIK yet.</summary>
    public bool WithoutNik { get; init; }

    /// <summary>Card on which the person stands; null: none.</summary>
    public FamilyHeader? Family { get; init; }

    /// <summary>The Nomor KK stands in full.</summary>
    public bool KkNumberRevealed { get; init; }

    /// <summary>How complete the record is.</summary>
    public required Completeness Completeness { get; init; }

    /// <summary>Whether the record was said to be right.</summary>
    public required AttestationState Attestation { get; init; }

    /// <summary>Every element in its group.</summary>
    public required IReadOnlyList<ElementGroupView> Groups { get; init; }
}
