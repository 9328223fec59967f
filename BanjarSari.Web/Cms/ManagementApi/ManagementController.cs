using BanjarSari.Web.Cms.Content;
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

    /// <summary>The signed-in account, as acts on content name it.</summary>
    private protected ActingUser Acting => new(UserKey, User.GetClaim(OpenIddictConstants.Claims.Name)!);

    /// <summary>201 as Umbraco's client reads it: the key of what was made in a header.</summary>
    protected CreatedResult Made(string place, Guid id, object? body = null)
    {
        Response.Headers["Umb-Generated-Resource"] = id.ToString();
        return Created($"/{Prefix}/{place}/{id}", body);
    }
}
