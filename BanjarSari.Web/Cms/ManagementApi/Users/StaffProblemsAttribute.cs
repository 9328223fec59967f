using BanjarSari.Web.Cms.Users;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.ManagementApi.Users;

/// <summary>Turns refusals of services and bodies that cannot be read into problems.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class StaffProblemsAttribute : Attribute, IExceptionFilter, IActionFilter, IOrderedFilter
{
    /// <summary>Before the framework's own check of fields, whose words are English.</summary>
    public int Order => -3000;

    public void OnException(ExceptionContext context)
    {
        context.Result = context.Exception switch
        {
            UserException { Code: "UserNotFound" or "NotFound" } refusal => StaffProblems.Of(StatusCodes.Status404NotFound, refusal.Code, refusal.Message),
            UserException { Code: "Busy" } refusal => StaffProblems.Of(StatusCodes.Status503ServiceUnavailable, refusal.Code, refusal.Message),
            UserException { Field.Length: > 0 } refusal => StaffProblems.Of(StatusCodes.Status400BadRequest, refusal.Code, refusal.Message, (refusal.Field, refusal.Message)),
            UserException refusal => StaffProblems.Of(StatusCodes.Status400BadRequest, refusal.Code, refusal.Message),
            DbUpdateConcurrencyException => StaffProblems.Of(StatusCodes.Status409Conflict, "ConcurrencyFailure", "Baru saja diubah orang lain. Muat ulang, lalu coba lagi."),
            _ => null,
        };
        context.ExceptionHandled = context.Result is not null;
    }

    public void OnActionExecuting(ActionExecutingContext context)
    {
        if (!context.ModelState.IsValid)
            context.Result = StaffProblems.Of(StatusCodes.Status400BadRequest, "Invalid", "Isian belum tepat. Periksa lagi, lalu kirim lagi.", [.. context.ModelState.Where(field => field.Value!.Errors.Count > 0).Select(field => (field.Key, "Isian ini kosong atau tidak dapat dibaca."))]);
    }

    public void OnActionExecuted(ActionExecutedContext context)
    {
    }
}
