using BanjarSari.SelfService.Audit;

namespace BanjarSari.SelfService.ChangeReports.Sending;

/// <summary>Sends a mended report again, under its number.</summary>
public sealed record ResendReportOptions
{
    /// <summary>Who reports: always the person signed in.</summary>
    public required Guid ReporterId { get; init; }

    /// <summary>Its number.</summary>
    public required string Reference { get; init; }

    /// <summary>The acting person.</summary>
    public required ActingPerson By { get; init; }
}
