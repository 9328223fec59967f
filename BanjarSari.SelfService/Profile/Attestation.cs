namespace BanjarSari.SelfService.Profile;

/// <summary>Pernyataan data benar: the resident has said that the record as shown is right.</summary>
public sealed class Attestation
{
    /// <summary>Version-7 key; never shown to people.</summary>
    public Guid Id { get; init; }

    /// <summary>Whose record and whose statement.</summary>
    public Guid ResidentId { get; init; }

    /// <summary>UTC.</summary>
    public DateTime At { get; init; }

    /// <summary>Version of the record that was confirmed.</summary>
    public int ResidentVersion { get; init; }
}
