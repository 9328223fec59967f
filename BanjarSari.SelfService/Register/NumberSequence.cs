namespace BanjarSari.SelfService.Register;

/// <summary>
/// The last number given in one series and year, e.g. <c>LPR-2026</c>. Taken in the transaction of the act that needs it,
/// so that numbers have no gaps and none is given twice.
/// </summary>
public sealed class NumberSequence : IHasVersion
{
    /// <summary>Prefix and year.</summary>
    public required string Name { get; init; }

    /// <summary>Last number given.</summary>
    public int Last { get; set; }

    /// <inheritdoc/>
    public int Version { get; set; }
}
