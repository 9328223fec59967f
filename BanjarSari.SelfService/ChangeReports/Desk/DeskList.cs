namespace BanjarSari.SelfService.ChangeReports.Desk;

/// <summary>One page of the work list.</summary>
public sealed record DeskList
{
    /// <summary>The oldest promise first, unless asked otherwise.</summary>
    public required IReadOnlyList<DeskLine> Items { get; init; }

    /// <summary>Reports that the filter lets through.</summary>
    public required int Total { get; init; }

    /// <summary>Open reports by state, whatever state the filter asks for.</summary>
    public required IReadOnlyList<DeskCount> Counts { get; init; }

    /// <summary>Open reports whose promised time is over.</summary>
    public required int Overdue { get; init; }
}
