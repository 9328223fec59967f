namespace BanjarSari.SelfService.ChangeReports.Decisions;

/// <summary>Why an act is not to be.</summary>
/// <param name="Sentence">For the officer.</param>
/// <param name="Personal">Because of who the officer is; else because of the item's state.</param>
internal sealed record Objection(string Sentence, bool Personal = false);
