namespace BanjarSari.Web.Cms.Users;

/// <summary>Kinds of acts on accounts and groups.</summary>
public static class CmsActKinds
{
    /// <summary>An account was made.</summary>
    public const string UserCreated = "user.created";

    /// <summary>Name, language, groups or start nodes changed.</summary>
    public const string UserChanged = "user.changed";

    /// <summary>An account was shut.</summary>
    public const string UserDisabled = "user.disabled";

    /// <summary>An account that was never used was deleted.</summary>
    public const string UserDeleted = "user.deleted";

    /// <summary>A shut account was opened again.</summary>
    public const string UserEnabled = "user.enabled";

    /// <summary>Wrong tries locked an account.</summary>
    public const string UserLocked = "user.locked";

    /// <summary>An administrator lifted a lock.</summary>
    public const string UserUnlocked = "user.unlocked";

    /// <summary>A one-time link was made.</summary>
    public const string LinkIssued = "user.link-issued";

    /// <summary>A password was set or changed.</summary>
    public const string PasswordChanged = "user.password-changed";

    /// <summary>An authenticator app was connected.</summary>
    public const string TotpEnrolled = "user.totp-enrolled";

    /// <summary>An authenticator app was taken away.</summary>
    public const string TotpRemoved = "user.totp-removed";

    /// <summary>A recovery code was used.</summary>
    public const string RecoveryCodeUsed = "user.recovery-code-used";

    /// <summary>Somebody signed in.</summary>
    public const string SignedIn = "user.signed-in";

    /// <summary>Somebody signed out.</summary>
    public const string SignedOut = "user.signed-out";

    /// <summary>A user group was made.</summary>
    public const string GroupCreated = "group.created";

    /// <summary>Name, sections, permissions or start nodes of a group changed.</summary>
    public const string GroupChanged = "group.changed";

    /// <summary>A user group was deleted.</summary>
    public const string GroupDeleted = "group.deleted";
}
