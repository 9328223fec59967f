namespace BanjarSari.SelfService.ChangeReports.Decisions;

/// <summary>How report and item stand after an act.</summary>
public sealed record DecisionResult
{
    /// <summary><c>LPR-2026-000123-X</c>.</summary>
    public required string Reference { get; init; }

    /// <summary>One of <see cref="ChangeReportStates"/>.</summary>
    public required string ReportState { get; init; }

    /// <summary>To be sent with the next act on the report.</summary>
    public required int ReportVersion { get; init; }

    /// <summary>Position of the item; null after an act on the whole report.</summary>
    public int? Ordinal { get; init; }

    /// <summary>One of <see cref="ChangeItemStates"/>.</summary>
    public string? ItemState { get; init; }

    /// <summary>To be sent with the next act on the item.</summary>
    public int? ItemVersion { get; init; }

    /// <summary>False: it was so already, the same officer has done it before; nothing was written.</summary>
    public required bool Changed { get; init; }
}
