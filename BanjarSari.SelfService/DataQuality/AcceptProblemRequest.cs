namespace BanjarSari.SelfService.DataQuality;

/// <summary>Body of accepting a problem.</summary>
public sealed record AcceptProblemRequest
{
    /// <summary>Why it is right as it is, 5 to 400 characters, without NIK or Nomor KK.</summary>
    public required string Reason { get; init; }
}
