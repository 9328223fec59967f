namespace BanjarSari.Web.Cms.Users.Permissions;

/// <summary>Where in a tree somebody works: all of it, or below some nodes. A path is the keys from the root to a node, the node itself last.</summary>
public sealed record StartNodes(bool Everything, IReadOnlyList<Guid> Nodes)
{
    /// <summary>The account's own nodes, where it has any, take the place of its groups'.</summary>
    public static StartNodes Of(bool ownRoot, IReadOnlyList<Guid> own, IEnumerable<(bool Root, Guid? Node)> groups)
    {
        if (ownRoot || own.Count > 0)
            return new(ownRoot, ownRoot ? [] : own);
        var all = groups.ToList();
        return new(all.Exists(group => group.Root), [.. all.Select(group => group.Node).OfType<Guid>().Distinct()]);
    }

    /// <summary>Whether the node is one of them or below one. The empty path is the root of the tree.</summary>
    public bool Hold(IReadOnlyList<Guid> path) => Everything || path.Any(Nodes.Contains);
}
