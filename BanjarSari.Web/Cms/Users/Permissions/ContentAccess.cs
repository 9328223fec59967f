namespace BanjarSari.Web.Cms.Users.Permissions;

/// <summary>
/// What an account may do in the content and media trees at this moment. A path is the keys from the root to a node, the node
/// itself last; the empty path is the root of the tree.
/// </summary>
public sealed record ContentAccess
{
    /// <summary>Administrators see the trees, to choose start nodes; they may do there what their groups may.</summary>
    public required bool IsAdmin { get; init; }

    /// <summary>Aliases of the sections that are open.</summary>
    public required IReadOnlySet<string> Sections { get; init; }

    /// <summary>Where in the content tree.</summary>
    public required StartNodes Documents { get; init; }

    /// <summary>Where in the media tree.</summary>
    public required StartNodes Media { get; init; }

    /// <summary>Rights of each group; what one allows is allowed.</summary>
    public required IReadOnlyList<GroupRights> Groups { get; init; }

    /// <summary>Whether <paramref name="verb"/> of <see cref="DocumentVerbs"/> may be done to the document of this path; with the empty path: at the root.</summary>
    public bool May(string verb, IReadOnlyList<Guid> path) => Documents.Hold(path) && Groups.Any(group => group.At(path).Contains(verb));

    /// <summary>All verbs at a path; none outside the start nodes.</summary>
    public IReadOnlyList<string> VerbsAt(IReadOnlyList<Guid> path) =>
        Documents.Hold(path) ? VerbsInside(path) : [];

    /// <summary>All verbs at a path, whether or not it lies in the start nodes.</summary>
    public IReadOnlyList<string> VerbsInside(IReadOnlyList<Guid> path) => [.. Groups.SelectMany(group => group.At(path)).Distinct()];

    /// <summary>Whether a document is shown in the tree and opened.</summary>
    public bool Sees(IReadOnlyList<Guid> path) => IsAdmin || May(DocumentVerbs.Read, path);

    /// <summary>Whether a document is on the way to a start node: shown in the tree, but not to be opened. <paramref name="startPaths"/> are the paths of <see cref="Documents"/>.</summary>
    public static bool LeadsTo(Guid document, IEnumerable<IReadOnlyList<Guid>> startPaths) => startPaths.Any(path => path.Contains(document));

    /// <summary>Whether the media item or folder of this path may be seen, used and changed.</summary>
    public bool MayUseMedia(IReadOnlyList<Guid> path) => Sections.Contains(BackOfficeSections.Media) && Media.Hold(path);
}
