using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace BanjarSari.SelfService.SignIn;

/// <summary>
/// Step-up (security.md 5.4): the page or action opens only within <see cref="SessionOptions.StepUpMinutes"/>
/// after the PIN was entered; else the resident is led to enter it once more and comes back.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class RequireRecentPinAttribute : Attribute, IAuthorizationFilter
{
    /// <summary>Asks for the PIN only where something is sent, so that the page itself opens without.</summary>
    public bool OnlyPost { get; set; }

    /// <inheritdoc/>
    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var request = context.HttpContext.Request;
        var safe = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        if ((OnlyPost && safe) || context.HttpContext.HasRecentPin())
            return;
        // A POST cannot be repeated for the resident: they come back to the page and send again.
        var back = request.PathBase + request.Path + (safe ? request.QueryString.Value : "");
        context.Result = new RedirectResult(SignInPaths.StepUpAndBack(back));
    }
}
