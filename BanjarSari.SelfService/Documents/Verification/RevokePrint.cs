namespace BanjarSari.SelfService.Documents.Verification;

/// <summary>Options of revoking a print.</summary>
public sealed record RevokePrint
{
    /// <summary>Verification code however it is written.</summary>
    public required string Code { get; init; }

    /// <summary>Why, in words, without NIK or KK number.</summary>
    public required string Reason { get; init; }
}
