using BanjarSari.Web.Cms.Content;
using BanjarSari.Web.Cms.Media.Storage;
using BanjarSari.Web.Cms.Published;
using Microsoft.Net.Http.Headers;

namespace BanjarSari.Web.Cms.Media.Serving;

/// <summary>
/// The public address of files and variants, <c>/media/{hash}/{name}</c>: for everyone, without session, cached for ever because
/// the hash changes with the file. Only what an item has that is not in the recycle bin is there.
/// </summary>
internal static class MediaEndpoints
{
    private const string ForEver = "public, max-age=31536000, immutable";
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapMedia(this IEndpointRouteBuilder routes) =>
        routes.MapMethods("/media/{hash}/{name}", Reading, AnswerAsync).AllowAnonymous().ShortCircuit();

    private static async Task<IResult> AnswerAsync(HttpContext http, string hash, string name, PublishedStore published, MediaUrls urls, MediaVault vault, VariantMaker variants)
    {
        var items = (await published.GetAsync(http.RequestAborted)).Media.WithFile(hash);
        if (items.FirstOrDefault(item => item.FileName == name) is { } file)
            return Whole(http, file, vault.FileOf(hash));
        if (!items.Any(item => item.IsPicture) || urls.Read(hash, name) is not { } recipe)
            return Results.NotFound();
        try
        {
            return await variants.GetAsync(hash, recipe) is { } path ? Keep(http, path, MediaKinds.ContentType("webp"), $"{hash}-{recipe}") : Results.NotFound();
        }
        catch (ContentException)
        {
            // Too many pictures at once; the browser shows the rest of the page and may ask again.
            http.Response.Headers.RetryAfter = "5";
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static IResult Whole(HttpContext http, PublishedMedia item, string path)
    {
        if (!File.Exists(path))
            return Results.NotFound();
        if (!item.IsPicture)
            http.Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = item.FileName }.ToString();
        return Keep(http, path, MediaKinds.ContentType(item.Extension), item.Hash!);
    }

    private static IResult Keep(HttpContext http, string path, string contentType, string tag)
    {
        http.Response.Headers.CacheControl = ForEver;
        return Results.File(path, contentType, entityTag: new EntityTagHeaderValue($"\"{tag}\""), enableRangeProcessing: true);
    }
}
