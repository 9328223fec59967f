namespace BanjarSari.SelfService.Documents.Receipts;

/// <summary>All that the holder of a receipt may know without signing in (register.md section 12, no. 5).</summary>
/// <param name="State">One of <see cref="ChangeReports.ChangeReportStates"/>.</param>
/// <param name="SentAt">UTC.</param>
/// <param name="DueAt">UTC; null once closed.</param>
/// <param name="ClosedAt">UTC; null while open.</param>
public sealed record ReportStatus(string State, DateTime SentAt, DateTime? DueAt, DateTime? ClosedAt);
