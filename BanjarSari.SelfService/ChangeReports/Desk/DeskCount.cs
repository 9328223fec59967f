namespace BanjarSari.SelfService.ChangeReports.Desk;

/// <summary>How many reports are in a state.</summary>
/// <param name="State">One of <see cref="ChangeReportStates"/>.</param>
/// <param name="Count">Reports.</param>
public sealed record DeskCount(string State, int Count);
