namespace BanjarSari.SelfService.Aid;

/// <summary>A resident's time in a group, for deciding which aid of the group was theirs too.</summary>
internal sealed record GroupMembership(Guid GroupId, string Name, DateOnly? JoinedOn, DateOnly? LeftOn)
{
    /// <summary>A member on this day; unknown ends are open.</summary>
    public bool Covers(DateOnly day) => (JoinedOn is null || JoinedOn <= day) && (LeftOn is null || day <= LeftOn);
}
