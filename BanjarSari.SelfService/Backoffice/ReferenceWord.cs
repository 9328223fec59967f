namespace BanjarSari.SelfService.Backoffice;

/// <summary>A key and its words.</summary>
/// <param name="Key">What is sent.</param>
/// <param name="Label">What is read.</param>
public sealed record ReferenceWord(string Key, string Label);
