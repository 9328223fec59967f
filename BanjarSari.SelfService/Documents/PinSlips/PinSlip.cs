namespace BanjarSari.SelfService.Documents.PinSlips;

/// <summary>What stands on one PIN slip. Lives only until the slip is printed; never stored, never logged.</summary>
public sealed record PinSlip
{
    /// <summary>Name as on the KTP-el.</summary>
    public required string Name { get; init; }

    /// <summary>NIK with only the first and last four digits, <c>9999••••••••0001</c>.</summary>
    public required string MaskedNik { get; init; }

    /// <summary>Activation PIN, digits only; printed in groups of three.</summary>
    public required string Pin { get; init; }

    /// <summary>One-time device codes; empty where none were given.</summary>
    public required IReadOnlyList<string> DeviceCodes { get; init; }

    /// <summary>Last day on which the activation PIN works, village date.</summary>
    public required DateOnly ExpiresOn { get; init; }

    /// <summary>Without the secrets, so that a log line cannot hold them.</summary>
    public override string ToString() => $"{nameof(PinSlip)} {MaskedNik}";
}
