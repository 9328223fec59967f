namespace BanjarSari.SelfService.Audit;

/// <summary>Options of <see cref="AccessQuestionService.AskAsync"/>.</summary>
public sealed record AskAboutAccessOptions
{
    /// <summary>Who asks: always the person signed in.</summary>
    public required Guid ResidentId { get; init; }

    /// <summary>The look asked about.</summary>
    public required Guid LookId { get; init; }

    /// <summary>What the resident adds, at most 500 characters; blank: nothing.</summary>
    public required string? Note { get; init; }
}
