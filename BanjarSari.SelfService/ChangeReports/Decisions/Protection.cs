using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Security;

namespace BanjarSari.SelfService.ChangeReports.Decisions;

/// <summary>Perlindungan: a person whom the family must not see and about whom the family must not report (register.md 12, no. 11).</summary>
public sealed class Protection : IHasVersion
{
    /// <summary>Version-7 key.</summary>
    public Guid Id { get; init; }

    /// <summary>Who is protected.</summary>
    public Guid ResidentId { get; init; }

    /// <summary>One of <see cref="ProtectionKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>Why, sealed; only officers who decide read it.</summary>
    public required SealedText Reason { get; init; }

    /// <summary>UTC.</summary>
    public DateTime SetAt { get; init; }

    /// <summary>Post that set it.</summary>
    public required string SetByPost { get; init; }

    /// <summary>UTC; null while it holds.</summary>
    public DateTime? LiftedAt { get; set; }

    /// <summary>Post that lifted it.</summary>
    public string? LiftedByPost { get; set; }

    /// <summary>Why it was lifted, sealed.</summary>
    public SealedText? LiftReason { get; set; }

    /// <inheritdoc/>
    public int Version { get; set; }
}
