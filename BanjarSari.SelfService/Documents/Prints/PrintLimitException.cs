namespace BanjarSari.SelfService.Documents.Prints;

/// <summary>The print was not made; it may be asked for again after <see cref="RetryAfter"/>.</summary>
public sealed class PrintLimitException(PrintLimit limit, TimeSpan retryAfter) : Exception($"Print refused: {limit}.")
{
    /// <summary>Which limit.</summary>
    public PrintLimit Limit { get; } = limit;

    /// <summary>How long to wait.</summary>
    public TimeSpan RetryAfter { get; } = retryAfter;
}
