namespace BanjarSari.SelfService.Services;

/// <summary>A kind of administrative service at the office, e.g. Surat Keterangan Domisili.</summary>
public sealed class ServiceKind
{
    /// <summary>Version-7 key; never shown to people.</summary>
    public Guid Id { get; init; }

    /// <summary>Short code, unique: <c>S-41</c>.</summary>
    public required string Code { get; set; }

    /// <summary>Name residents know.</summary>
    public required string Name { get; set; }

    /// <summary>Letter classification (Permendagri 83/2022 or the old one).</summary>
    public string? ClassificationCode { get; set; }

    /// <summary>What to bring, one per line.</summary>
    public string? Requirements { get; set; }

    /// <summary>Days a letter is valid; null: no end.</summary>
    public int? ValidityDays { get; set; }

    /// <summary>Offered now.</summary>
    public bool Active { get; set; }
}
