namespace BanjarSari.SelfService.Backoffice;

/// <summary>To whom a report goes.</summary>
public sealed record AssignRequest : VersionRequest
{
    /// <summary>Key of the officer's account.</summary>
    public required Guid OfficerUserKey { get; init; }
}
