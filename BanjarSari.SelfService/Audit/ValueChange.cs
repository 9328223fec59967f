namespace BanjarSari.SelfService.Audit;

/// <summary>One value before and after, in canonical form; null: none.</summary>
/// <param name="Element">Key of the element or name of the property.</param>
/// <param name="Old">Before.</param>
/// <param name="New">After.</param>
public sealed record ValueChange(string Element, string? Old, string? New);
