namespace BanjarSari.SelfService.Services;

/// <summary>One page of a resident's services, newest first.</summary>
public sealed record ServiceHistoryView
{
    /// <summary>Years in which the resident asked for something, newest first.</summary>
    public required IReadOnlyList<int> Years { get; init; }

    /// <summary>The services of this page.</summary>
    public required IReadOnlyList<ServiceView> Services { get; init; }

    /// <summary>How many there are under the filter.</summary>
    public required int Count { get; init; }

    /// <summary>This page, from 1.</summary>
    public required int Page { get; init; }

    /// <summary>How many pages.</summary>
    public required int Pages { get; init; }
}
