namespace BanjarSari.SelfService.ChangeReports;

/// <summary>One thing that happened to a report.</summary>
/// <param name="At">UTC.</param>
/// <param name="Words">What, in a sentence.</param>
public sealed record ChangeReportStep(DateTime At, string Words);
