namespace BanjarSari.SelfService.Backoffice;

/// <summary>One code list.</summary>
/// <param name="Kind">Name of the list.</param>
/// <param name="Codes">In the official order.</param>
public sealed record CodeReference(string Kind, IReadOnlyList<CodeWord> Codes);
