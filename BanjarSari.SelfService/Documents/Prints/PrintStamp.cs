namespace BanjarSari.SelfService.Documents.Prints;

/// <summary>What marks one print: its code, where to verify it, when it was made.</summary>
internal sealed record PrintStamp
{
    /// <summary>Verification code in groups.</summary>
    public required string Code { get; init; }

    /// <summary>Address of the page that verifies this print; the content of the QR code.</summary>
    public required string Address { get; init; }

    /// <summary>Address without the code, for typing.</summary>
    public required string ShortAddress { get; init; }

    /// <summary>Name of the village with its word.</summary>
    public required string Village { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime PrintedAt { get; init; }

    /// <summary>Date of the data, in words.</summary>
    public required string DataAsOf { get; init; }

    /// <summary>Time of printing in words, with the zone.</summary>
    public required string PrintedInWords { get; init; }
}
