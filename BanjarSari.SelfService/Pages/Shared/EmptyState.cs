namespace BanjarSari.SelfService.Pages.Shared;

/// <summary>What stands where a list has nothing to show.</summary>
/// <param name="Title">What is not there: <c>Belum ada layanan yang tercatat.</c></param>
/// <param name="Text">What will appear here and how to start.</param>
public sealed record EmptyState(string Title, string Text)
{
    /// <summary>Symbol of <c>icons.svg</c>.</summary>
    public string Icon { get; init; } = "empty";

    /// <summary>Where to go on; null: nowhere.</summary>
    public string? Address { get; init; }

    /// <summary>Words of the link.</summary>
    public string? Words { get; init; }
}
