namespace BanjarSari.SelfService.Services;

/// <summary>Which services are asked for.</summary>
public sealed record ServiceHistoryQuery
{
    /// <summary>Whose.</summary>
    public required Guid ResidentId { get; init; }

    /// <summary>Year of the request in village time; null: all.</summary>
    public int? Year { get; init; }

    /// <summary>Page from 1; beyond the last, the last is given.</summary>
    public int Page { get; init; } = 1;
}
