namespace BanjarSari.SelfService.ChangeReports.Decisions;

/// <summary>Whom to protect.</summary>
public sealed record SetProtectionOptions
{
    /// <summary>The person.</summary>
    public required Guid ResidentId { get; init; }

    /// <summary>One of <see cref="ProtectionKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>Why; 10 to 1,000 characters, kept sealed.</summary>
    public required string Reason { get; init; }
}

/// <summary>Which protection to lift.</summary>
public sealed record LiftProtectionOptions
{
    /// <summary>Its key.</summary>
    public required Guid ProtectionId { get; init; }

    /// <summary><see cref="Protection.Version"/> that was seen.</summary>
    public required int Version { get; init; }

    /// <summary>Why; 10 to 1,000 characters, kept sealed.</summary>
    public required string Reason { get; init; }
}
