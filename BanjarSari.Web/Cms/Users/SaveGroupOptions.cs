using BanjarSari.Web.Cms.Users.Permissions;

namespace BanjarSari.Web.Cms.Users;

/// <summary>A user group as it shall be.</summary>
internal sealed record SaveGroupOptions
{
    /// <summary>Word for programs; fixed for built-in groups.</summary>
    public required string Alias { get; init; }

    /// <summary>Name on the screen.</summary>
    public required string Name { get; init; }

    /// <summary>What it is for.</summary>
    public string? Description { get; init; }

    /// <summary>Icon of the backoffice.</summary>
    public string? Icon { get; init; }

    /// <summary>Aliases of sections.</summary>
    public required IReadOnlyList<string> Sections { get; init; }

    /// <summary>Verbs where no node says otherwise.</summary>
    public required IReadOnlyList<string> Verbs { get; init; }

    /// <summary>Verbs on single documents.</summary>
    public required IReadOnlyList<NodeVerbs> VerbsAtNodes { get; init; }

    /// <summary>Start node in the content tree.</summary>
    public Guid? DocumentStartNode { get; init; }

    /// <summary>The whole content tree.</summary>
    public required bool DocumentRootAccess { get; init; }

    /// <summary>Start node in the media tree.</summary>
    public Guid? MediaStartNode { get; init; }

    /// <summary>The whole media tree.</summary>
    public required bool MediaRootAccess { get; init; }
}
