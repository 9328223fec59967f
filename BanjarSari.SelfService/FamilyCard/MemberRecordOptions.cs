using BanjarSari.SelfService.Audit;

namespace BanjarSari.SelfService.FamilyCard;

/// <summary>What <see cref="MemberRecordService"/> needs.</summary>
public sealed record MemberRecordOptions
{
    /// <summary>The member who looks.</summary>
    public required Guid ViewerId { get; init; }

    /// <summary>Place of the child on the viewer's own card.</summary>
    public required int Position { get; init; }

    /// <summary>The acting person.</summary>
    public required ActingPerson By { get; init; }
}
