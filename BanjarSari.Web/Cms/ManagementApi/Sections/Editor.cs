using BanjarSari.Web.Cms.Content;

namespace BanjarSari.Web.Cms.ManagementApi.Sections;

/// <summary>The signed-in account with what its groups add up to, at this request.</summary>
internal sealed record Editor
{
    /// <summary>Who acts.</summary>
    public required ActingUser User { get; init; }

    /// <summary>Aliases of the sections that are open.</summary>
    public required IReadOnlySet<string> Sections { get; init; }

    /// <summary>Verbs on documents.</summary>
    public required IReadOnlySet<string> Verbs { get; init; }

    /// <summary>May see the whole tree.</summary>
    public required bool SeesAll { get; init; }

    /// <summary>May change the whole tree.</summary>
    public required bool MayAll { get; init; }

    /// <summary>Paths of the start nodes.</summary>
    public required IReadOnlyList<string> StartPaths { get; init; }

    /// <summary>Whether a document, by its path in the tree, is a start node or below one.</summary>
    public bool Covers(string treePath) => MayAll || StartPaths.Any(start => treePath.StartsWith(start, StringComparison.Ordinal));

    /// <summary>Whether a document is to be seen: covered, or on the way to a start node.</summary>
    public bool Sees(string treePath) => SeesAll || Covers(treePath) || StartPaths.Any(start => start.StartsWith(treePath, StringComparison.Ordinal));
}
