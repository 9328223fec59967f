namespace BanjarSari.SelfService.Audit;

/// <summary>A look that its subject does not read. Whose record it was is not told: the auditor sees the trail, not the register.</summary>
/// <param name="Sequence">Position in the chain.</param>
/// <param name="At">UTC.</param>
/// <param name="Action">One of <see cref="AccessActions"/>.</param>
/// <param name="ActorName">Officer.</param>
/// <param name="ActorPost">Post.</param>
/// <param name="Purpose">Purpose.</param>
/// <param name="Channel">Channel.</param>
/// <param name="Reason">Why it is confidential.</param>
public sealed record ConfidentialLookView(long Sequence, DateTime At, string Action, string ActorName, string ActorPost, string Purpose, string? Channel, string Reason);
