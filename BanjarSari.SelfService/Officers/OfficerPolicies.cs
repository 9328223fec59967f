using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;

namespace BanjarSari.SelfService.Officers;

/// <summary>
/// Authorisation policies by permission (security.md 5.10). Each authenticates by the officers' scheme alone, so that a
/// resident's cookie opens none of them.
/// </summary>
public static class OfficerPolicies
{
    /// <summary>Every officer.</summary>
    public const string Any = "Officer";

    /// <summary>See residents, masked.</summary>
    public const string ViewRegister = "OfficerViewRegister";

    /// <summary>See the numbers of a resident in full, for a purpose.</summary>
    public const string Unmask = "OfficerUnmask";

    /// <summary>Take reports, write to the resident, receive at the counter what a report waits for.</summary>
    public const string ServeReports = "OfficerServeReports";

    /// <summary>Enter a change for a resident.</summary>
    public const string EnterChange = "OfficerEnterChange";

    /// <summary>Check a change and its evidence.</summary>
    public const string Verify = "OfficerVerify";

    /// <summary>Approve a change.</summary>
    public const string Approve = "OfficerApprove";

    /// <summary>Check or approve.</summary>
    public const string Decide = "OfficerDecide";

    /// <summary>Issue PINs.</summary>
    public const string IssuePin = "OfficerIssuePin";

    /// <summary>Export the register.</summary>
    public const string Export = "OfficerExport";

    /// <summary>Read the trails.</summary>
    public const string ReadAudit = "OfficerReadAudit";

    /// <summary>Manage accounts.</summary>
    public const string ManageUsers = "OfficerManageUsers";

    private static readonly Dictionary<string, IReadOnlyList<string>> RolesByPolicy = new()
    {
        [Any] = OfficerRoles.All,
        [ViewRegister] = [OfficerRoles.Operator, OfficerRoles.Verifier, OfficerRoles.VillageHead, OfficerRoles.Area],
        [Unmask] = [OfficerRoles.Operator, OfficerRoles.Verifier, OfficerRoles.VillageHead],
        [ServeReports] = [OfficerRoles.Operator, OfficerRoles.Verifier, OfficerRoles.VillageHead],
        [EnterChange] = [OfficerRoles.Operator],
        [Verify] = [OfficerRoles.Verifier],
        [Approve] = [OfficerRoles.VillageHead],
        [Decide] = [OfficerRoles.Verifier, OfficerRoles.VillageHead],
        [IssuePin] = [OfficerRoles.Operator],
        [Export] = [OfficerRoles.VillageHead],
        [ReadAudit] = [OfficerRoles.Auditor],
        [ManageUsers] = [OfficerRoles.Admin],
    };

    /// <summary>Policies that the holder of <paramref name="roles"/> has, without <see cref="Any"/>.</summary>
    public static IEnumerable<string> Of(IReadOnlySet<string> roles) =>
        RolesByPolicy.Where(policy => policy.Key != Any && policy.Value.Any(roles.Contains)).Select(policy => policy.Key).Order(StringComparer.Ordinal);

    /// <summary>Group aliases of a principal, under either name that hosts use for roles.</summary>
    public static IReadOnlySet<string> RolesOf(ClaimsPrincipal principal) =>
        principal.Claims.Where(claim => claim.Type is "role" or ClaimTypes.Role).Select(claim => claim.Value).ToHashSet(StringComparer.Ordinal);

    internal static void Add(AuthorizationOptions options, string scheme)
    {
        foreach (var (policy, roles) in RolesByPolicy)
            options.AddPolicy(policy, builder => builder.AddAuthenticationSchemes(scheme).RequireAuthenticatedUser()
                .RequireAssertion(context => context.User.Identities.Any(identity => identity.IsAuthenticated) && roles.Any(RolesOf(context.User).Contains)));
    }
}
