using BanjarSari.SelfService.Audit;

namespace BanjarSari.SelfService.ChangeReports.Drafts;

/// <summary>Takes an item out of the draft.</summary>
public sealed record RemoveItemOptions
{
    /// <summary>Who reports.</summary>
    public required Guid ReporterId { get; init; }

    /// <summary>The item's place; null: the whole draft.</summary>
    public int? Ordinal { get; init; }

    /// <summary>The acting person.</summary>
    public required ActingPerson By { get; init; }
}
