namespace BanjarSari.SelfService.SignIn;

/// <summary>An activation PIN in clear, for the slip and nothing else: it is in no store and no log.</summary>
public sealed record IssuedPin
{
    /// <summary>Whose.</summary>
    public required Guid ResidentId { get; init; }

    /// <summary>Name as recorded.</summary>
    public required string Name { get; init; }

    /// <summary>NIK, first and last four digits.</summary>
    public required string MaskedNik { get; init; }

    /// <summary>The PIN.</summary>
    public required string Pin { get; init; }

    /// <summary>One-time device codes.</summary>
    public required IReadOnlyList<string> DeviceCodes { get; init; }

    /// <summary>UTC; the PIN works until then.</summary>
    public required DateTime ExpiresAt { get; init; }

    /// <summary>Shows neither PIN nor codes.</summary>
    public override string ToString() => $"{nameof(IssuedPin)} {MaskedNik}";
}
