namespace BanjarSari.SelfService.Audit;

/// <summary>One page of looks.</summary>
/// <param name="Looks">Newest first.</param>
/// <param name="Number">Number of this page, from 1.</param>
/// <param name="Pages">How many there are.</param>
public sealed record AccessLogPage(IReadOnlyList<AccessLook> Looks, int Number, int Pages);
