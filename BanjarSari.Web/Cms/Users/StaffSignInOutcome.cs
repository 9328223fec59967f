namespace BanjarSari.Web.Cms.Users;

/// <summary>How a step of sign-in ended.</summary>
internal enum StaffSignInOutcome
{
    /// <summary>Not right, or not allowed now: the answer does not tell which.</summary>
    Refused,

    /// <summary>Too many hash passwords at this moment.</summary>
    Busy,

    /// <summary>The password was right; the code of the app is to follow.</summary>
    NeedsCode,

    /// <summary>The password was right; an app must be connected first.</summary>
    NeedsEnrolment,

    /// <summary>Signed in.</summary>
    SignedIn,
}
