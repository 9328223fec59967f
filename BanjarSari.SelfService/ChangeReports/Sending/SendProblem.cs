namespace BanjarSari.SelfService.ChangeReports.Sending;

/// <summary>Why a report cannot be sent as it stands.</summary>
/// <param name="Sentence">What is the matter and what to do.</param>
/// <param name="Ordinal">The item it is about; null: the whole report.</param>
public sealed record SendProblem(string Sentence, int? Ordinal = null)
{
    /// <summary>Number of the open report that stands in the way, where the reporter may see it.</summary>
    public string? OpenReference { get; init; }
}
