using BanjarSari.SelfService.Audit;

namespace BanjarSari.SelfService.ChangeReports.Following;

/// <summary>The reporter takes back one item or all that is not decided.</summary>
public sealed record WithdrawOptions
{
    /// <summary>Who reports: always the person signed in.</summary>
    public required Guid ReporterId { get; init; }

    /// <summary>Number of the report.</summary>
    public required string Reference { get; init; }

    /// <summary>Place of the item; null: the whole report.</summary>
    public required int? Ordinal { get; init; }

    /// <summary>The acting person.</summary>
    public required ActingPerson By { get; init; }
}
