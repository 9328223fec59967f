namespace BanjarSari.SelfService.Audit;

/// <summary>Options of <see cref="AccessQuestionService.AnswerAsync"/>.</summary>
public sealed record AnswerAccessOptions
{
    /// <summary>The question.</summary>
    public required Guid QuestionId { get; init; }

    /// <summary>What the resident will read, 10 to 1,000 characters.</summary>
    public required string Answer { get; init; }
}
