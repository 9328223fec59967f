namespace BanjarSari.SelfService.ChangeReports.Desk;

/// <summary>What an officer decided on an item.</summary>
/// <param name="At">UTC.</param>
/// <param name="Post">Post of the officer; null: the resident withdrew it.</param>
/// <param name="Reason">Coded reason of a refusal, in words.</param>
/// <param name="Answer">Sentence that the resident reads.</param>
public sealed record DeskDecision(DateTime At, string? Post, string? Reason, string? Answer);
