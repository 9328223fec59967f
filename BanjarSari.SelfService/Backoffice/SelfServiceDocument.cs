using BanjarSari.SelfService.Officers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace BanjarSari.SelfService.Backoffice;

/// <summary>The OpenAPI document of the module's API: what the backoffice extension's client is generated from.</summary>
internal static class SelfServiceDocument
{
    /// <summary>Name of the document.</summary>
    public const string Name = "selfservice";

    private const string Problem = "application/problem+json";

    private static readonly (int Status, string Words)[] Problems =
    [
        (StatusCodes.Status400BadRequest, "Permintaan belum dapat dilayani; detail memuat kalimat untuk petugas."),
        (StatusCodes.Status401Unauthorized, "Belum masuk."),
        (StatusCodes.Status403Forbidden, "Tidak berhak."),
        (StatusCodes.Status404NotFound, "Tidak ada, atau di luar wilayah petugas."),
        (StatusCodes.Status409Conflict, "Sudah diputuskan lebih dahulu; decidedByPost, decidedAt, dan changed menyebut siapa dan apa."),
    ];

    /// <summary>Only this API, with an identifier for each operation and every problem it may answer.</summary>
    public static void Configure(OpenApiOptions options)
    {
        options.ShouldInclude = description => description.RelativePath?.StartsWith(OfficerController.Prefix, StringComparison.Ordinal) == true;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo { Title = "BanjarSari Layanan Mandiri", Version = "v1", Description = "API petugas: laporan perubahan dan register penduduk." };
            // The host decides the address; a document that names one would be wrong behind a proxy.
            document.Servers = [];
            return Task.CompletedTask;
        });
        options.AddOperationTransformer(async (operation, context, cancellation) =>
        {
            if (context.Description.ActionDescriptor is ControllerActionDescriptor action)
                operation.OperationId = action.ControllerName + action.MethodInfo.Name.Replace("Async", "", StringComparison.Ordinal);
            var schema = await context.GetOrCreateSchemaAsync(typeof(ProblemDetails), null, cancellation);
            operation.Responses ??= [];
            foreach (var (status, words) in Problems)
                operation.Responses[status.ToString(System.Globalization.CultureInfo.InvariantCulture)] = new OpenApiResponse
                {
                    Description = words,
                    Content = new Dictionary<string, OpenApiMediaType> { [Problem] = new() { Schema = schema } },
                };
        });
    }
}
