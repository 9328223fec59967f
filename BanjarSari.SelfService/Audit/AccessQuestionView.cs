namespace BanjarSari.SelfService.Audit;

/// <summary>A question as the office reads it.</summary>
public sealed record AccessQuestionView
{
    /// <summary>Handle for the answer.</summary>
    public required Guid Id { get; init; }

    /// <summary>Who asks.</summary>
    public required Guid ResidentId { get; init; }

    /// <summary>Name of who asks.</summary>
    public required string ResidentName { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime AskedAt { get; init; }

    /// <summary>UTC: the law asks for an answer by then.</summary>
    public required DateTime DueAt { get; init; }

    /// <summary>What the resident added.</summary>
    public string? Note { get; init; }

    /// <summary>When the look was, UTC.</summary>
    public required DateTime LookedAt { get; init; }

    /// <summary>One of <see cref="AccessActions"/>.</summary>
    public required string Action { get; init; }

    /// <summary>Officer who looked: the office may know the name.</summary>
    public required string ActorName { get; init; }

    /// <summary>Post.</summary>
    public required string ActorPost { get; init; }

    /// <summary>Purpose given.</summary>
    public required string Purpose { get; init; }

    /// <summary>UTC; null while open.</summary>
    public DateTime? AnsweredAt { get; init; }

    /// <summary>The answer.</summary>
    public string? Answer { get; init; }
}
