using BanjarSari.SelfService.Officers;
using Microsoft.Extensions.Options;

namespace BanjarSari.Web.Cms.Users;

/// <summary>
/// Whoever reaches residents or accounts needs an authenticator app beside the password (security.md 5.4); editors may have
/// one. Development asks only those who have one.
/// </summary>
internal sealed class SecondStepPolicy(IOptions<StaffOptions> options, IHostEnvironment environment)
{
    /// <summary>What follows a right password. The groups of <paramref name="user"/> must be loaded.</summary>
    public StaffSignInOutcome After(CmsUser user)
    {
        if (user.TotpEnrolledAt is not null)
            return StaffSignInOutcome.NeedsCode;
        return IsRequired(user.Groups.Select(member => member.Group!.Alias)) ? StaffSignInOutcome.NeedsEnrolment : StaffSignInOutcome.SignedIn;
    }

    /// <summary>Whether holders of these roles need it.</summary>
    public bool IsRequired(IEnumerable<string> roles) =>
        (options.Value.RequireTotp ?? !environment.IsDevelopment()) && roles.Any(role => role != OfficerRoles.Editor);
}
