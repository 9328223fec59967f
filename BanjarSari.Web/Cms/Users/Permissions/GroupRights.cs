namespace BanjarSari.Web.Cms.Users.Permissions;

/// <summary>What one group may do to documents.</summary>
/// <param name="Elsewhere">Where no node says otherwise.</param>
/// <param name="AtNodes">What single nodes say, for themselves and what is below.</param>
public sealed record GroupRights(IReadOnlyList<string> Elsewhere, IReadOnlyDictionary<Guid, IReadOnlyList<string>> AtNodes)
{
    /// <summary>The verbs at a path: those of the nearest node that says something.</summary>
    public IReadOnlyList<string> At(IReadOnlyList<Guid> path)
    {
        for (var i = path.Count - 1; i >= 0; i--)
            if (AtNodes.TryGetValue(path[i], out var verbs))
                return verbs;
        return Elsewhere;
    }
}
