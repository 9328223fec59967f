namespace BanjarSari.SelfService.ChangeReports.Desk;

/// <summary>Another report by or about the same persons.</summary>
/// <param name="Reference"><c>LPR-2026-000123-X</c>.</param>
/// <param name="State">One of <see cref="ChangeReportStates"/>.</param>
/// <param name="SentAt">UTC.</param>
/// <param name="What">What should change, in words.</param>
/// <param name="Open">Not yet closed.</param>
public sealed record DeskOther(string Reference, string State, DateTime? SentAt, string What, bool Open);
