namespace BanjarSari.SelfService.Backoffice;

/// <summary>One code.</summary>
/// <param name="Code">Official number.</param>
/// <param name="Label">For screens.</param>
/// <param name="Paper">For prints.</param>
public sealed record CodeWord(int Code, string Label, string Paper);
