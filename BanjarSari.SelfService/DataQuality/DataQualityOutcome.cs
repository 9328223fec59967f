namespace BanjarSari.SelfService.DataQuality;

/// <summary>What a run changed in the work list.</summary>
/// <param name="Opened">Lines that are new.</param>
/// <param name="Settled">Lines that are true no longer.</param>
public sealed record DataQualityOutcome(int Opened, int Settled);
