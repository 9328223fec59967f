namespace BanjarSari.SelfService.ChangeReports.Drafts;

/// <summary>An event or a missing member for the draft of the reporter; its fields are asked afterwards.</summary>
public sealed record AddFormOptions
{
    /// <summary>Who reports.</summary>
    public required Guid ReporterId { get; init; }

    /// <summary>One of <see cref="ReportKinds.WithForm"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>Whom it is about: handles; one, or several where the form is about several.</summary>
    public required IReadOnlyList<string> Handles { get; init; }
}
