namespace BanjarSari.SelfService.Pages.ChangeReports.Inputs;

/// <summary>One thing to choose.</summary>
/// <param name="Value">What is sent.</param>
/// <param name="Label">What is read.</param>
/// <param name="Hint">More about it; null: nothing.</param>
/// <param name="Group">Heading it stands under in a list; null: none.</param>
public sealed record InputOption(string Value, string Label, string? Hint = null, string? Group = null);
