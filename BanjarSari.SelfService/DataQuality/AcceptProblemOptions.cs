namespace BanjarSari.SelfService.DataQuality;

/// <summary>Options of <see cref="DataQualityService.AcceptAsync"/>.</summary>
public sealed record AcceptProblemOptions
{
    /// <summary>The line of the work list.</summary>
    public required Guid ProblemId { get; init; }

    /// <summary>Why it is right as it is, at least a few words; without NIK or KK numbers.</summary>
    public required string Reason { get; init; }
}
