namespace BanjarSari.SelfService.Backoffice;

/// <summary>An RT.</summary>
/// <param name="Id">Key.</param>
/// <param name="RwId">Key of its RW.</param>
/// <param name="Rw">Number of its RW.</param>
/// <param name="Rt">Number.</param>
public sealed record RtReference(Guid Id, Guid? RwId, string? Rw, string Rt);
