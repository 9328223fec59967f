namespace BanjarSari.SelfService.Audit;

/// <summary>Result of walking one chain.</summary>
/// <param name="Head">Last link that holds.</param>
/// <param name="BrokenAt">Position of the first link that does not; null: the whole chain holds.</param>
/// <param name="Reason">Why, in Indonesian.</param>
public sealed record AuditVerdict(AuditHead Head, long? BrokenAt, string? Reason)
{
    /// <summary>The whole chain holds.</summary>
    public bool Holds => BrokenAt is null;

    internal static AuditVerdict Broken(AuditHead last, long at, string reason) => new(last, at, reason);
}
