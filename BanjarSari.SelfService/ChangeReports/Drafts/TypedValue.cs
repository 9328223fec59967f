namespace BanjarSari.SelfService.ChangeReports.Drafts;

/// <summary>A new value as it was typed.</summary>
/// <param name="Text">Text; null: nothing.</param>
/// <param name="Clear">The resident asks that the element be emptied.</param>
public sealed record TypedValue(string? Text, bool Clear = false);
