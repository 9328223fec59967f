using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Security;

namespace BanjarSari.SelfService.Audit;

/// <summary>A resident asks the office why somebody looked at their record (UU 27/2022 art. 32); one question for each look.</summary>
public sealed class AccessQuestion : IHasVersion
{
    /// <summary>How long the law gives for the answer (UU 27/2022 art. 32: 3 × 24 hours).</summary>
    public static readonly TimeSpan AnswerWithin = TimeSpan.FromHours(72);

    /// <summary>Version-7 key; never shown to people.</summary>
    public Guid Id { get; init; }

    /// <summary>The look that is asked about.</summary>
    public Guid AccessLogEntryId { get; init; }

    /// <summary>Who asks: always whose record was looked at.</summary>
    public Guid ResidentId { get; init; }

    /// <summary>UTC.</summary>
    public DateTime AskedAt { get; init; }

    /// <summary>What the resident adds, sealed; at most 500 characters.</summary>
    public SealedText? Note { get; init; }

    /// <summary>UTC; null while open.</summary>
    public DateTime? AnsweredAt { get; set; }

    /// <summary>What the office says, sealed; at most 1,000 characters.</summary>
    public SealedText? Answer { get; set; }

    /// <summary>Post of who answered, as the resident reads it.</summary>
    public string? AnsweredByPost { get; set; }

    /// <inheritdoc/>
    public int Version { get; set; }
}
