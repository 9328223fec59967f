namespace BanjarSari.SelfService.Profile;

/// <summary>One element as a page shows it.</summary>
public sealed record ElementView
{
    /// <summary>Key of the element; anchor on the page and handle of a report.</summary>
    public required string Key { get; init; }

    /// <summary>Label.</summary>
    public required string Label { get; init; }

    /// <summary>Value in words; null where nothing is recorded.</summary>
    public string? Value { get; init; }

    /// <summary>What stands where nothing is recorded.</summary>
    public required string EmptyWords { get; init; }

    /// <summary>The value is masked and can be shown by asking for it.</summary>
    public bool Masked { get; init; }

    /// <summary>Document or file from which the value comes, with its date; null for an empty element that never had one.</summary>
    public string? Source { get; init; }

    /// <summary>What can be done about it.</summary>
    public required ElementViewState State { get; init; }

    /// <summary>Reference of the open report, where the viewer may see it.</summary>
    public string? ReportReference { get; init; }

    /// <summary>What to bring to Disdukcapil or attach.</summary>
    public required string Evidence { get; init; }
}
