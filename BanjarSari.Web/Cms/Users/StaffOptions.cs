namespace BanjarSari.Web.Cms.Users;

/// <summary>Section <c>Staff</c>: sign-in of the backoffice (security.md 5.3).</summary>
public sealed class StaffOptions
{
    /// <summary>Everybody but editors needs an authenticator app; null: yes, but not in development.</summary>
    public bool? RequireTotp { get; set; }

    /// <summary>Minutes without a request after which a session ends.</summary>
    public int IdleMinutes { get; set; } = 20;

    /// <summary>Minutes after which a session ends in any case.</summary>
    public int AbsoluteMinutes { get; set; } = 480;

    /// <summary>Minutes in which the second step must follow the password.</summary>
    public int CodeMinutes { get; set; } = 10;

    /// <summary>Wrong tries in <see cref="LockMinutes"/> after which an account is locked.</summary>
    public int Tries { get; set; } = 5;

    /// <summary>Minutes for which tries are counted, and for which an account is then locked.</summary>
    public int LockMinutes { get; set; } = 15;

    /// <summary>Hours for which a one-time link is good.</summary>
    public int LinkHours { get; set; } = 72;
}
