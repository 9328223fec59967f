using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OpenIddict.Abstractions;

namespace BanjarSari.Web.Cms.ManagementApi;

/// <summary>Base of the Management API below <see cref="Prefix"/>: no action is open without a signed-in account.</summary>
[ApiController]
[Authorize(ManagementPolicies.BackOffice)]
public abstract class ManagementController : ControllerBase
{
    /// <summary>Begin of every route.</summary>
    public const string Prefix = "umbraco/management/api/v1";

    /// <summary>Key of the signed-in account.</summary>
    protected Guid UserKey => Guid.Parse(User.GetClaim(OpenIddictConstants.Claims.Subject)!);
}
