namespace BanjarSari.SelfService.ChangeReports;

/// <summary>Outcome of <see cref="ReportFormRules.Check"/>.</summary>
/// <param name="Fields">Canonical text by field key, only what was filled in.</param>
/// <param name="Errors">A sentence by field key; empty: all is well.</param>
public sealed record ReportFormResult(IReadOnlyDictionary<string, string> Fields, IReadOnlyDictionary<string, string> Errors);
