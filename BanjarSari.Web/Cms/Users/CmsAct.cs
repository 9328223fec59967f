namespace BanjarSari.Web.Cms.Users;

/// <summary>What somebody did to accounts: written in the same save as the change, never altered.</summary>
public sealed class CmsAct
{
    /// <summary>Version-7 key.</summary>
    public Guid Id { get; init; }

    /// <summary>UTC.</summary>
    public DateTime At { get; init; }

    /// <summary>One of <see cref="CmsActKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>The user who acted; null: the operator of the machine, or the program.</summary>
    public Guid? ActorKey { get; init; }

    /// <summary>Name at that time.</summary>
    public required string ActorName { get; init; }

    /// <summary>The user or group it was done to.</summary>
    public Guid? SubjectKey { get; init; }

    /// <summary>Name at that time.</summary>
    public string? SubjectName { get; init; }

    /// <summary>What changed, in words.</summary>
    public string? Details { get; init; }

    /// <summary>Request or command identifier.</summary>
    public required string RequestId { get; init; }
}
