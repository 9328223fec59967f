using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.Web.Cms.ManagementApi.Users;

/// <summary>Problems as the client shows them: it puts <c>title</c> on the screen, so the sentence stands there; <c>operationStatus</c> is for programs.</summary>
internal static class StaffProblems
{
    public static ObjectResult Of(int status, string code, string sentence, params (string Field, string Sentence)[] fields)
    {
        var problem = new ProblemDetails { Status = status, Type = "Error", Title = sentence, Extensions = { ["operationStatus"] = code } };
        if (fields.Length > 0)
            problem.Extensions["errors"] = fields.ToDictionary(field => field.Field, field => (string[])[field.Sentence]);
        return new ObjectResult(problem) { StatusCode = status, ContentTypes = { "application/problem+json" } };
    }
}
