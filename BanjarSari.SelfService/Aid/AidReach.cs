namespace BanjarSari.SelfService.Aid;

/// <summary>Why an aid concerns a resident; numbers of code <c>aid-target</c>.</summary>
public enum AidReach
{
    /// <summary>Given to the person.</summary>
    Person = 1,

    /// <summary>Given to the family on the card.</summary>
    Family = 2,

    /// <summary>Given to the household.</summary>
    Household = 3,

    /// <summary>Given to a group of which the person is or was a member.</summary>
    Group = 4,
}
