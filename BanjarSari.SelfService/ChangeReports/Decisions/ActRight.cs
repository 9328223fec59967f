namespace BanjarSari.SelfService.ChangeReports.Decisions;

/// <summary>Whether an officer may do one thing with a report or an item.</summary>
/// <param name="Act">One of <see cref="DecisionActs"/>.</param>
/// <param name="WhyNot">Sentence that says why not; null: the officer may.</param>
public sealed record ActRight(string Act, string? WhyNot);
