namespace BanjarSari.SelfService.ChangeReports.Desk;

/// <summary>A question or an answer on a report.</summary>
/// <param name="At">UTC.</param>
/// <param name="Ordinal">The item it is about; null: the whole report.</param>
/// <param name="FromOfficer">Written by an officer; else by the resident.</param>
/// <param name="Post">Post of the officer.</param>
/// <param name="Text">What was written.</param>
public sealed record DeskMessage(DateTime At, int? Ordinal, bool FromOfficer, string? Post, string Text);
