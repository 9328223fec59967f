namespace BanjarSari.SelfService.Audit;

/// <summary>Head of one chain: its last position and MAC.</summary>
public sealed class AuditChain
{
    /// <summary><c>process</c> or <c>access</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Last position given; also the concurrency token.</summary>
    public long Sequence { get; set; }

    /// <summary>MAC of the last row.</summary>
    public required byte[] Mac { get; set; }
}
