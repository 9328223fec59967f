namespace BanjarSari.SelfService.Backoffice;

/// <summary>A hamlet.</summary>
/// <param name="Id">Key; null: RT that are below no hamlet.</param>
/// <param name="Name">Name in capitals.</param>
/// <param name="Rts">Its RT.</param>
public sealed record AreaReference(Guid? Id, string? Name, IReadOnlyList<RtReference> Rts);
