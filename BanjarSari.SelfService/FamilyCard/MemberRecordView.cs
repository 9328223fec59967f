using BanjarSari.SelfService.Profile;

namespace BanjarSari.SelfService.FamilyCard;

/// <summary>The whole record of a child, for those who answer for them.</summary>
public sealed record MemberRecordView
{
    /// <summary>The child as the family page shows them.</summary>
    public required FamilyMember Member { get; init; }

    /// <summary>Every element but specific data, in groups.</summary>
    public required IReadOnlyList<ElementGroupView> Groups { get; init; }
}
