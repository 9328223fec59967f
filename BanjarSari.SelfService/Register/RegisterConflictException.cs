namespace BanjarSari.SelfService.Register;

/// <summary>Someone else decided first; the message says who and what, so that the loser can look again.</summary>
public sealed class RegisterConflictException(string sentence) : RegisterException(sentence)
{
    /// <summary>Post that decided, where known.</summary>
    public string? DecidedByPost { get; init; }

    /// <summary>When, UTC, where known.</summary>
    public DateTime? DecidedAt { get; init; }

    /// <summary>Labels of what was changed.</summary>
    public IReadOnlyList<string> Changed { get; init; } = [];
}
