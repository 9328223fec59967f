using BanjarSari.SelfService.Officers;

namespace BanjarSari.SelfService.ChangeReports.Decisions;

/// <summary>What <see cref="DecisionRules"/> must know besides the item.</summary>
internal sealed record DecisionFacts
{
    /// <summary>Who acts.</summary>
    public required OfficerContext Officer { get; init; }

    /// <summary>The report concerns the officer's own person or family.</summary>
    public required bool Involved { get; init; }

    /// <summary>The officer filed the report at the counter.</summary>
    public required bool Entered { get; init; }

    /// <summary>Somebody else reports about a person who is protected.</summary>
    public required bool SubjectProtected { get; init; }

    /// <summary>One officer may decide tier 2 alone (setting).</summary>
    public required bool SoleOfficer { get; init; }

    /// <summary>Whether the officer has one of these roles.</summary>
    public bool Is(params string[] roles) => roles.Any(Officer.Roles.Contains);
}
