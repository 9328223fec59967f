using System.Collections.Frozen;

namespace BanjarSari.SelfService.DataQuality;

/// <summary>
/// Every check, in the order of the work list (register.md sections 1 and 12.15). None blocks anything: an officer who holds the
/// paper is right, and accepts what only looks wrong.
/// </summary>
internal static class QualityRules
{
    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<QualityRule> All = [.. FamilyRules.All, .. NumberRules.All, .. PersonRules.All, .. RecordedRules.All];

    private static readonly FrozenDictionary<string, QualityRule> ByKind = All.ToFrozenDictionary(rule => rule.Kind);

    /// <summary>The rule of this kind, or null.</summary>
    public static QualityRule? Find(string? kind) => kind is not null && ByKind.TryGetValue(kind, out var rule) ? rule : null;
}
