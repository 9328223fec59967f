using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.SelfService.Officers;

/// <summary>An error of the module's API, as the backoffice shows it: <c>title</c>, <c>detail</c>, <c>operationStatus</c>.</summary>
public static class OfficerProblem
{
    /// <summary>Makes the answer. <paramref name="operationStatus"/> is a word for programs, the rest is for the officer.</summary>
    public static ObjectResult Of(int status, string operationStatus, string title, string detail) => new(
        new ProblemDetails { Status = status, Type = "Error", Title = title, Detail = detail, Extensions = { ["operationStatus"] = operationStatus } })
    {
        StatusCode = status,
        ContentTypes = { "application/problem+json" },
    };
}
