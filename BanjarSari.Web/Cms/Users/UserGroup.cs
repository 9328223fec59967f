using BanjarSari.SelfService.Register;
using BanjarSari.Web.Cms.Users.Permissions;

namespace BanjarSari.Web.Cms.Users;

/// <summary>What its members may see and do in the backoffice.</summary>
public sealed class UserGroup : IHasVersion
{
    /// <summary>Key; fixed for the groups of <see cref="UserGroupCatalog"/>.</summary>
    public Guid Id { get; init; }

    /// <summary>Word that code and policies know the group by; unique.</summary>
    public required string Alias { get; set; }

    /// <summary>Name on the screen.</summary>
    public required string Name { get; set; }

    /// <summary>What the group is for.</summary>
    public string? Description { get; set; }

    /// <summary>Icon of the backoffice.</summary>
    public required string Icon { get; set; }

    /// <summary>Aliases of the sections that members see.</summary>
    public List<string> Sections { get; set; } = [];

    /// <summary>Verbs on documents, e.g. <c>Umb.Document.Publish</c>, where a node does not say otherwise.</summary>
    public List<string> Permissions { get; set; } = [];

    /// <summary>Verbs on single documents and what is below them, instead of <see cref="Permissions"/>.</summary>
    public List<NodeVerbs> VerbsAtNodes { get; set; } = [];

    /// <summary>Root of what members may edit in the content tree; null with <see cref="DocumentRootAccess"/>: all of it.</summary>
    public Guid? DocumentStartNode { get; set; }

    /// <summary>Whether the whole content tree is open.</summary>
    public bool DocumentRootAccess { get; set; }

    /// <summary>Root of what members may use in the media tree.</summary>
    public Guid? MediaStartNode { get; set; }

    /// <summary>Whether the whole media tree is open.</summary>
    public bool MediaRootAccess { get; set; }

    /// <summary>Policies and rules lean on the group: it cannot be deleted and its alias stays.</summary>
    public bool BuiltIn { get; set; }

    /// <inheritdoc/>
    public int Version { get; set; }
}
