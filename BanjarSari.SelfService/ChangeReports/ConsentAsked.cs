namespace BanjarSari.SelfService.ChangeReports;

/// <summary>An item that waits for somebody's consent.</summary>
/// <param name="Reference">Number of the report.</param>
/// <param name="Ordinal">Place of the item.</param>
/// <param name="Label">What should change.</param>
public sealed record ConsentAsked(string Reference, int Ordinal, string Label);
