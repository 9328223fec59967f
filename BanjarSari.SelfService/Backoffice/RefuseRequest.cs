using BanjarSari.SelfService.ChangeReports;

namespace BanjarSari.SelfService.Backoffice;

/// <summary>A refusal.</summary>
public sealed record RefuseRequest : VersionRequest
{
    /// <summary>Key of <see cref="RefusalReasons"/>.</summary>
    public required string ReasonCode { get; init; }

    /// <summary>What the resident reads.</summary>
    public required string Answer { get; init; }
}
