namespace BanjarSari.SelfService.Officers;

/// <summary>What ties an account of the host to a person and a post.</summary>
public sealed record EnrolOfficerOptions
{
    /// <summary>Key of the host's account.</summary>
    public required Guid UserKey { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Post as the resident reads it.</summary>
    public required string Post { get; init; }

    /// <summary>The officer's own record; null: the officer lives elsewhere.</summary>
    public required Guid? ResidentId { get; init; }

    /// <summary>Hamlet of an area officer.</summary>
    public Guid? HamletId { get; init; }

    /// <summary>RW of an area officer.</summary>
    public Guid? RwId { get; init; }

    /// <summary>RT of an area officer.</summary>
    public Guid? RtId { get; init; }
}
