using BanjarSari.Web.Cms.Content;
using BanjarSari.Web.Cms.ManagementApi.Documents;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace BanjarSari.Web.Cms.ManagementApi;

/// <summary>Turns a refused act on content into problem details as the client reads them: a sentence, a status, messages by field.</summary>
internal sealed class ContentProblems : IExceptionFilter
{
    public void OnException(ExceptionContext context)
    {
        switch (context.Exception)
        {
            case ContentException refused:
                context.Result = Problem(CodeOf(refused.Status), TitleOf(refused), refused.Message, refused.Status, refused.Errors);
                break;
            case DocumentForbiddenException forbidden:
                context.Result = Problem(StatusCodes.Status403Forbidden, "Tidak diizinkan", forbidden.Message, "Forbidden", new Dictionary<string, string[]>());
                break;
        }
    }

    private static int CodeOf(string status) => status switch
    {
        ContentStatus.NotFound or ContentStatus.ParentNotFound or ContentStatus.TypeNotFound or ContentStatus.VersionNotFound => StatusCodes.Status404NotFound,
        ContentStatus.Conflict => StatusCodes.Status409Conflict,
        _ => StatusCodes.Status400BadRequest,
    };

    private static string TitleOf(ContentException refused) => refused.Errors.Count > 0 ? "Ada isian yang belum benar" : "Tidak dapat dilakukan";

    private static ObjectResult Problem(int code, string title, string detail, string status, IReadOnlyDictionary<string, string[]> errors)
    {
        var problem = new ProblemDetails { Type = "Error", Title = title, Status = code, Detail = detail };
        problem.Extensions["operationStatus"] = status;
        if (errors.Count > 0)
            problem.Extensions["errors"] = errors;
        return new ObjectResult(problem) { StatusCode = code, ContentTypes = { "application/problem+json" } };
    }
}
