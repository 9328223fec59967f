namespace BanjarSari.Web.Cms.Users;

/// <summary>Outcome, and the value for the session cookie where there is one.</summary>
internal sealed record StaffSignInResult(StaffSignInOutcome Outcome, string SessionToken = "")
{
    public static readonly StaffSignInResult Refused = new(StaffSignInOutcome.Refused);

    public static readonly StaffSignInResult Busy = new(StaffSignInOutcome.Busy);
}
