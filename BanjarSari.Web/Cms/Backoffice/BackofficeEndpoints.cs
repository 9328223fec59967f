using BanjarSari.Web.Cms.Users;
using BanjarSari.Web.Infrastructure.Requests;
using Microsoft.Net.Http.Headers;

namespace BanjarSari.Web.Cms.Backoffice;

/// <summary>Serves the client: its page at the addresses that the client itself routes, and its files.</summary>
internal static class BackofficeEndpoints
{
    // Not everything below /umbraco: an API that is not there must answer 404, not a page.
    private static readonly string[] Addresses = [StaffPaths.BackOffice, StaffPaths.BackOffice + "/section/{**rest}", StaffPaths.CodeArrives, StaffPaths.BackOffice + "/logout", StaffPaths.BackOffice + "/error/{**rest}"];

    private const string ForEver = "public, max-age=31536000, immutable";

    public static void MapBackoffice(this IEndpointRouteBuilder routes)
    {
        foreach (var address in Addresses)
            routes.MapGet(address, Page).AllowAnonymous();
        routes.MapGet("/umbraco/backoffice/{version:length(12)}/{**path}", (string version, string path, HttpContext http, BackofficeBundle bundle) =>
            version == bundle.Version && bundle.Find(path) is { } file ? Send(http, file, ForEver) : Results.NotFound()).AllowAnonymous();
        routes.MapGet("/umbraco/backoffice/css/{name}", (string name, HttpContext http, BackofficeBundle bundle) =>
            bundle.Find($"css/{name}") is { } file ? Send(http, file, "no-cache") : Results.NotFound()).AllowAnonymous();
    }

    private static IResult Page(HttpContext http, BackofficeShell shell)
    {
        OwnContentPolicy.Set(http, shell.ContentSecurityPolicy);
        return Results.Bytes(shell.Html, "text/html; charset=utf-8");
    }

    private static IResult Send(HttpContext http, BundleFile file, string cache)
    {
        http.Response.Headers.CacheControl = cache;
        http.Response.Headers.Vary = HeaderNames.AcceptEncoding;
        var compressed = file.BrotliPath is not null && http.Request.GetTypedHeaders().AcceptEncoding.Any(coding => coding.Value == "br" && coding.Quality is not 0);
        if (compressed)
            http.Response.Headers.ContentEncoding = "br";
        return Results.File(compressed ? file.BrotliPath! : file.Path, file.ContentType, entityTag: new EntityTagHeaderValue(file.Tag));
    }
}
