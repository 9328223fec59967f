using BanjarSari.SelfService.Security;

namespace BanjarSari.SelfService.Register;

/// <summary>A family as recorded on a Kartu Keluarga.</summary>
public sealed class Family : IHasVersion
{
    /// <summary>Version-7 key; never shown to people.</summary>
    public Guid Id { get; init; }

    /// <summary>Nomor KK, sealed; null while the family has none.</summary>
    public SealedText? KkNumber { get; set; }

    /// <summary>Blind index of the Nomor KK; unique among families that are not closed.</summary>
    public byte[]? KkIndex { get; set; }

    /// <summary>Number given by the village to a family without KK.</summary>
    public string? TemporaryNumber { get; set; }

    /// <summary>Alamat on the card (street, number), sealed.</summary>
    public SealedText? Address { get; set; }

    /// <summary>Postal code, when it differs from the village's.</summary>
    public string? PostalCode { get; set; }

    /// <summary>Hamlet (dusun).</summary>
    public Guid? HamletId { get; set; }

    /// <summary>RW.</summary>
    public Guid? RwId { get; set; }

    /// <summary>RT.</summary>
    public Guid? RtId { get; set; }

    /// <summary>Date on which Dukcapil issued the current card.</summary>
    public DateOnly? CardIssuedOn { get; set; }

    /// <summary>Date on which the family was recorded in the village.</summary>
    public DateOnly? RegisteredOn { get; set; }

    /// <summary>When the family ended (nobody left on the card), UTC.</summary>
    public DateTime? ClosedAt { get; set; }

    /// <inheritdoc/>
    public int Version { get; set; }

    /// <summary>People on the card, in every state.</summary>
    public List<Resident> Members { get; } = [];
}
