using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.SelfService.Officers;

/// <summary>
/// Base of the module's API for the backoffice, below <see cref="Prefix"/>. An action names the policy it needs; without
/// one every officer may call it, and never anybody else. Errors are problems of RFC 9457 in Indonesian.
/// </summary>
[ApiController]
[Authorize(OfficerPolicies.Any)]
[OfficerProblems]
public abstract class OfficerController : ControllerBase
{
    /// <summary>Begin of every route: <c>[Route(OfficerController.Prefix + "/…")]</c>.</summary>
    public const string Prefix = "umbraco/selfservice/api/v1";

    /// <summary>404: not there, or not for this officer; the answer is the same.</summary>
    protected static ObjectResult NotThere(string sentence = "Yang Anda cari tidak ada, atau berada di luar wilayah Anda.") =>
        OfficerProblem.Of(StatusCodes.Status404NotFound, "NotFound", "Tidak ditemukan", sentence);

    /// <summary>400 with a sentence.</summary>
    protected static ObjectResult Refused(string sentence) =>
        OfficerProblem.Of(StatusCodes.Status400BadRequest, "Refused", "Permintaan belum dapat dilayani", sentence);
}
