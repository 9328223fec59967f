using BanjarSari.SelfService.Register;

namespace BanjarSari.SelfService.Services;

/// <summary>One administrative service at the office to one resident.</summary>
public sealed class ServiceRecord : IHasVersion
{
    /// <summary>Version-7 key; never shown to people.</summary>
    public Guid Id { get; init; }

    /// <summary>For whom.</summary>
    public Guid ResidentId { get; init; }

    /// <summary>What kind.</summary>
    public Guid KindId { get; init; }

    /// <summary>What people see: <c>LYN-2026-000123-X</c>; unique.</summary>
    public required string Reference { get; init; }

    /// <summary>Number of the letter, given at signing.</summary>
    public string? LetterNumber { get; set; }

    /// <summary>UTC.</summary>
    public DateTime RequestedAt { get; init; }

    /// <summary>One of <see cref="ServiceStates"/>.</summary>
    public required string State { get; set; }

    /// <summary>Post that handles it, never a person's name.</summary>
    public required string HandledByPost { get; set; }

    /// <summary>Outcome or reason of refusal in a sentence.</summary>
    public string? Result { get; set; }

    /// <summary>Last day of the letter's validity.</summary>
    public DateOnly? ValidUntil { get; set; }

    /// <summary>Dates of each step.</summary>
    public List<ServiceStep> Steps { get; } = [];

    /// <summary>The kind, where loaded.</summary>
    public ServiceKind? Kind { get; set; }

    /// <inheritdoc/>
    public int Version { get; set; }
}
