using BanjarSari.SelfService.ChangeReports;

namespace BanjarSari.SelfService.Evidence;

/// <summary>When evidence of an item may come and go.</summary>
internal static class EvidenceRules
{
    /// <summary>States in which nothing is added any more.</summary>
    public static readonly string[] Closed = [.. ChangeItemStates.Final];

    /// <summary>States in which the resident may take evidence back: no officer is looking at it.</summary>
    public static readonly string[] Removable = [ChangeItemStates.Draft, ChangeItemStates.NeedsImprovement];
}
