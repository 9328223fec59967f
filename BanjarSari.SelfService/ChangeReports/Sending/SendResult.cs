namespace BanjarSari.SelfService.ChangeReports.Sending;

/// <summary>Outcome of sending.</summary>
/// <param name="Reference">Number of the report; null: it was not sent.</param>
/// <param name="Problems">Why not; empty when it was.</param>
public sealed record SendResult(string? Reference, IReadOnlyList<SendProblem> Problems);
