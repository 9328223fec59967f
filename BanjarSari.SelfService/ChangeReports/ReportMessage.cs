using BanjarSari.SelfService.Security;

namespace BanjarSari.SelfService.ChangeReports;

/// <summary>A question of an officer or an answer of the resident, on the report itself.</summary>
public sealed class ReportMessage
{
    /// <summary>Version-7 key; sorts by time.</summary>
    public Guid Id { get; init; }

    /// <summary>The report.</summary>
    public Guid ReportId { get; init; }

    /// <summary>The item it is about; null: the whole report.</summary>
    public Guid? ItemId { get; init; }

    /// <summary>UTC.</summary>
    public DateTime At { get; init; }

    /// <summary>Written by an officer; else by the resident.</summary>
    public bool FromOfficer { get; init; }

    /// <summary>Post of the officer.</summary>
    public string? Post { get; init; }

    /// <summary>What was written, at most 1,000 characters, sealed.</summary>
    public required SealedText Text { get; init; }
}
