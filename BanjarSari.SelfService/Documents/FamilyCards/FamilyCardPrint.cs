using BanjarSari.SelfService.Documents.Prints;

namespace BanjarSari.SelfService.Documents.FamilyCards;

/// <summary>A Kartu Keluarga ready for paper: the fields of form F-1.09 (Permendagri 109/2019), in its words.</summary>
internal sealed record FamilyCardPrint
{
    /// <summary>16 digits; null: the family has no number yet.</summary>
    public required string? KkNumber { get; init; }

    /// <summary>Nama kepala keluarga.</summary>
    public required string Head { get; init; }

    /// <summary>Where the family lives.</summary>
    public required PrintPlace Place { get; init; }

    /// <summary>When Dukcapil issued the card, DD-MM-YYYY or a dash.</summary>
    public required string CardIssuedOn { get; init; }

    /// <summary>Members in the order of the card.</summary>
    public required IReadOnlyList<FamilyCardRow> Members { get; init; }
}
