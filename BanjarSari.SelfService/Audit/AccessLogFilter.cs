namespace BanjarSari.SelfService.Audit;

/// <summary>Which looks are shown.</summary>
public sealed record AccessLogFilter
{
    /// <summary>Whose record.</summary>
    public required Guid ResidentId { get; init; }

    /// <summary>True: what the resident did; false: what others did.</summary>
    public bool Own { get; init; }

    /// <summary>One of <see cref="AccessActions"/>; null or unknown: all.</summary>
    public string? Action { get; init; }

    /// <summary>From this day of the village on.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Up to and with this day of the village.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Nothing is left out.</summary>
    public bool IsOpen => Action is null && From is null && Until is null;
}
