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

    /// <summary>404 with a sentence.</summary>
    protected static ObjectResult NotThere(string sentence) => StaffProblems.Of(StatusCodes.Status404NotFound, "NotFound", sentence);
}
