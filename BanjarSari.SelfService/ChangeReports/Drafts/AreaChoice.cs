namespace BanjarSari.SelfService.ChangeReports.Drafts;

/// <summary>One RT to choose.</summary>
/// <param name="RtId">Its key.</param>
/// <param name="Group">Hamlet and RW in words.</param>
/// <param name="Label">The RT in words.</param>
public sealed record AreaChoice(Guid RtId, string Group, string Label);
