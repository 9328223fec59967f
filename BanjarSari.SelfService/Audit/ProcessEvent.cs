using BanjarSari.SelfService.Security;

namespace BanjarSari.SelfService.Audit;

/// <summary>One thing that an act changed. Append-only, covered by the MAC of its <see cref="Process"/>.</summary>
public sealed class ProcessEvent
{
    /// <summary>Version-7 key; never shown to people.</summary>
    public Guid Id { get; init; }

    /// <summary>The act.</summary>
    public Guid ProcessId { get; set; }

    /// <summary>Position within the act, from 0.</summary>
    public int Ordinal { get; set; }

    /// <summary>What happened: <c>created</c>, <c>changed</c>, <c>removed</c> or a word of the feature.</summary>
    public required string Kind { get; init; }

    /// <summary>Kind of the row, e.g. <c>Resident</c>.</summary>
    public required string EntityKind { get; init; }

    /// <summary>Key of the row.</summary>
    public Guid EntityId { get; init; }

    /// <summary>Whom it concerns.</summary>
    public Guid? ResidentId { get; init; }

    /// <summary>Which family it concerns.</summary>
    public Guid? FamilyId { get; init; }

    /// <summary>JSON list of <see cref="ValueChange"/>, sealed; null when nothing is to be told beyond the kind.</summary>
    public SealedText? Changes { get; init; }
}
