namespace BanjarSari.SelfService.Audit;

/// <summary>Who acts or looks.</summary>
public enum ActorKind
{
    /// <summary>The program itself: seeding, jobs.</summary>
    System = 0,

    /// <summary>A resident in Layanan Mandiri.</summary>
    Resident = 1,

    /// <summary>A member of the village staff.</summary>
    Officer = 2,
}
