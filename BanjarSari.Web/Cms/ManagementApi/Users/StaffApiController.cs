using BanjarSari.Web.Cms.Users;
using Microsoft.AspNetCore.Mvc;
using OpenIddict.Abstractions;

namespace BanjarSari.Web.Cms.ManagementApi.Users;

/// <summary>Base of what concerns accounts and groups: refusals are problems, acts have their actor.</summary>
[StaffProblems]
internal abstract class StaffApiController : ManagementController
{
    /// <summary>Who acts.</summary>
    protected StaffActor Actor => StaffActor.User(UserKey, User.GetClaim(OpenIddictConstants.Claims.Name) ?? "", HttpContext.TraceIdentifier);

    /// <summary>201 as the client reads it: the key travels in a header.</summary>
    protected CreatedResult Made(string resource, Guid id, object? body = null)
    {
        Response.Headers["Umb-Generated-Resource"] = id.ToString();
        return Created($"/{Prefix}/{resource}/{id}", body);
    }

    /// <summary>404 with a sentence.</summary>
    protected static ObjectResult NotThere(string sentence) => StaffProblems.Of(StatusCodes.Status404NotFound, "NotFound", sentence);
}
