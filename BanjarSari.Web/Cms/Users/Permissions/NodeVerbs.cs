namespace BanjarSari.Web.Cms.Users.Permissions;

/// <summary>What a group may do to one document and everything below it, instead of what it may elsewhere.</summary>
public sealed record NodeVerbs
{
    /// <summary>The document.</summary>
    public required Guid DocumentId { get; init; }

    /// <summary>Of <see cref="DocumentVerbs"/>; none: nothing may be done there.</summary>
    public required IReadOnlyList<string> Verbs { get; init; }
}
