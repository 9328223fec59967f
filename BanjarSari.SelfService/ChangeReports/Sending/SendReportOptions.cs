using BanjarSari.SelfService.Audit;

namespace BanjarSari.SelfService.ChangeReports.Sending;

/// <summary>Sends the draft of a resident.</summary>
public sealed record SendReportOptions
{
    /// <summary>Who reports: always the person signed in.</summary>
    public required Guid ReporterId { get; init; }

    /// <summary>The draft that was on the screen; the same one sent twice is one report.</summary>
    public required Guid ReportId { get; init; }

    /// <summary>The acting person.</summary>
    public required ActingPerson By { get; init; }
}
