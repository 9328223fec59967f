namespace BanjarSari.SelfService.Services;

/// <summary>One service as its resident reads it.</summary>
public sealed record ServiceView
{
    /// <summary>Name of the kind of service.</summary>
    public required string Kind { get; init; }

    /// <summary>Reference that the resident can quote.</summary>
    public required string Reference { get; init; }

    /// <summary>Number of the letter; null until it is signed.</summary>
    public string? LetterNumber { get; init; }

    /// <summary>Day of the request, village time.</summary>
    public required DateOnly RequestedOn { get; init; }

    /// <summary>One of <see cref="ServiceStates"/>.</summary>
    public required string State { get; init; }

    /// <summary>Post that handles it.</summary>
    public required string Post { get; init; }

    /// <summary>Outcome, or reason of a refusal.</summary>
    public string? Result { get; init; }

    /// <summary>Last day of validity.</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>That day has passed.</summary>
    public bool Expired { get; init; }

    /// <summary>What the resident does next; null: nothing.</summary>
    public string? Next { get; init; }

    /// <summary>Steps, oldest first.</summary>
    public required IReadOnlyList<ServiceStepView> Steps { get; init; }
}
