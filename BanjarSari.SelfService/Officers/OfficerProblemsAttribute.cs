using BanjarSari.SelfService.Evidence;
using BanjarSari.SelfService.Register;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace BanjarSari.SelfService.Officers;

/// <summary>Turns refusals of services, and fields that cannot be read, into problems; whatever else fails is the host's to answer.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OfficerProblemsAttribute : Attribute, IExceptionFilter, IActionFilter, IOrderedFilter
{
    /// <summary>Before the framework's own check of fields, whose words are English.</summary>
    public int Order => -3000;

    /// <inheritdoc/>
    public void OnException(ExceptionContext context)
    {
        context.Result = context.Exception switch
        {
            RegisterConflictException conflict => Conflict(conflict),
            RegisterException refusal => OfficerProblem.Of(StatusCodes.Status400BadRequest, "Refused", "Permintaan belum dapat dilayani", refusal.Message),
            EvidenceRefusedException refusal => OfficerProblem.Of(refusal.Status, "EvidenceRefused", "Berkas tidak diterima", refusal.Message),
            OfficerException refusal => OfficerProblem.Of(StatusCodes.Status403Forbidden, "Forbidden", "Anda tidak berhak melakukan ini", refusal.Message),
            _ => null,
        };
        context.ExceptionHandled = context.Result is not null;
    }

    /// <inheritdoc/>
    public void OnActionExecuting(ActionExecutingContext context)
    {
        if (context.ModelState.IsValid)
            return;
        var problem = OfficerProblem.Of(StatusCodes.Status400BadRequest, "Invalid", "Isian belum tepat", "Periksa lagi isian yang ditandai, lalu kirim lagi.");
        ((ProblemDetails)problem.Value!).Extensions["errors"] = context.ModelState.Where(field => field.Value!.Errors.Count > 0)
            .ToDictionary(field => field.Key, _ => (string[])["Isian ini kosong atau tidak dapat dibaca."]);
        context.Result = problem;
    }

    /// <inheritdoc/>
    public void OnActionExecuted(ActionExecutedContext context)
    {
    }

    private static ObjectResult Conflict(RegisterConflictException conflict)
    {
        var problem = OfficerProblem.Of(StatusCodes.Status409Conflict, "Conflict", "Sudah diputuskan lebih dahulu", conflict.Message);
        var more = ((ProblemDetails)problem.Value!).Extensions;
        more["decidedByPost"] = conflict.DecidedByPost;
        more["decidedAt"] = conflict.DecidedAt;
        more["changed"] = conflict.Changed;
        return problem;
    }
}
