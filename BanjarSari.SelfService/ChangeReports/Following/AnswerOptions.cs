using BanjarSari.SelfService.Audit;

namespace BanjarSari.SelfService.ChangeReports.Following;

/// <summary>The reporter's answer to an officer, on the report.</summary>
public sealed record AnswerOptions
{
    /// <summary>Who reports: always the person signed in.</summary>
    public required Guid ReporterId { get; init; }

    /// <summary>Number of the report.</summary>
    public required string Reference { get; init; }

    /// <summary>As typed.</summary>
    public required string? Text { get; init; }

    /// <summary>The acting person.</summary>
    public required ActingPerson By { get; init; }
}
