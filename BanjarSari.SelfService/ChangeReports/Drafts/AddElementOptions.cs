namespace BanjarSari.SelfService.ChangeReports.Drafts;

/// <summary>One element for the draft of the reporter.</summary>
public sealed record AddElementOptions
{
    /// <summary>Who reports.</summary>
    public required Guid ReporterId { get; init; }

    /// <summary>Whose record: <see cref="ReportSubject.Handle"/>; null: the reporter's own.</summary>
    public required string? Handle { get; init; }

    /// <summary>Key of the element.</summary>
    public required string? Element { get; init; }

    /// <summary>Menjadi as typed.</summary>
    public required TypedValue Value { get; init; }
}
