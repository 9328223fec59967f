namespace BanjarSari.SelfService.ChangeReports;

/// <summary>A question or an answer as the reporter reads it.</summary>
/// <param name="At">UTC.</param>
/// <param name="From">Post of the officer; null: the reporter.</param>
/// <param name="Text">What was written.</param>
public sealed record ReportMessageView(DateTime At, string? From, string Text);
