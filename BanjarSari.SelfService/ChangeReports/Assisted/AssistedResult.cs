using BanjarSari.SelfService.ChangeReports.Sending;

namespace BanjarSari.SelfService.ChangeReports.Assisted;

/// <summary>Outcome of filing at the counter.</summary>
/// <param name="Reference">Number of the report; null: it was not filed.</param>
/// <param name="Problems">Why not; empty when it was.</param>
public sealed record AssistedResult(string? Reference, IReadOnlyList<SendProblem> Problems);
