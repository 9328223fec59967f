namespace BanjarSari.SelfService.ChangeReports;

/// <summary>One report in a list.</summary>
public sealed record ChangeReportLine
{
    /// <summary><c>LPR-2026-000123-X</c>.</summary>
    public required string Reference { get; init; }

    /// <summary>One of <see cref="ChangeReportStates"/>.</summary>
    public required string State { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime? SentAt { get; init; }

    /// <summary>Its items that the resident who looks may see.</summary>
    public required IReadOnlyList<ChangeReportLineItem> Items { get; init; }

    /// <summary>Whose data in words.</summary>
    public string Whose => string.Join(", ", Items.Select(item => item.Whose).Distinct());

    /// <summary>What should change, in words.</summary>
    public string What => string.Join(", ", Items.Select(item => item.What).Distinct());
}
