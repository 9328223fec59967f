namespace BanjarSari.SelfService.Backoffice;

/// <summary>A report that was filed.</summary>
/// <param name="Reference"><c>LPR-2026-000123-X</c>, for the receipt.</param>
public sealed record FiledReport(string Reference);
