namespace BanjarSari.SelfService.Backoffice;

/// <summary>States in the order in which they follow one another.</summary>
/// <param name="Reports">Of reports.</param>
/// <param name="Open">Those of them that the work list shows unasked.</param>
/// <param name="Items">Of items.</param>
public sealed record StateReference(IReadOnlyList<string> Reports, IReadOnlyList<string> Open, IReadOnlyList<string> Items);
