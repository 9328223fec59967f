using BanjarSari.Web.Cms.DeliveryApi.Output;
using BanjarSari.Web.Cms.DeliveryApi.Query;
using BanjarSari.Web.Cms.Published;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.DeliveryApi;
using static Umbraco.Cms.Core.Constants.DeliveryApi;

namespace BanjarSari.Web.Cms.DeliveryApi;

/// <summary>Answers questions of the Content Delivery API v2 from a snapshot.</summary>
internal sealed class DeliveryService(PublishedStore published, PreviewStore preview, DeliveryAnswers answers, IOptionsMonitor<DeliveryApiSettings> settings)
{
    private const int MostIds = 100;

    /// <summary>What the headers allow.</summary>
    public DeliveryAccess AccessOf(HttpRequest request) => DeliveryAccess.Of(request, settings.CurrentValue);

    /// <summary>Several documents that fit a query.</summary>
    public Task<DeliveryAnswer?> ListAsync(HttpRequest request, DeliveryAccess access) => AnswerAsync(request, access, (scope, expand, fields) =>
    {
        var (total, page) = ContentQuery.Parse(request.Query).Run(scope);
        var output = NewOutput(scope);
        return DeliveryJson.Write(new DeliveryPage<ApiContentResponse>(total, [.. page.Select(content => output.Of(content, expand, fields))]));
    });

    /// <summary>Several documents by GUID, in the order asked; those not in sight are left out.</summary>
    public Task<DeliveryAnswer?> ItemsAsync(HttpRequest request, DeliveryAccess access) => AnswerAsync(request, access, (scope, expand, fields) =>
    {
        var ids = request.Query["id"];
        if (ids.Count > MostIds || ids.Any(id => !Guid.TryParse(id, out _)))
            throw new DeliveryProblemException("Invalid id", $"The 'id' parameter must be a GUID, at most {MostIds} times.");
        var output = NewOutput(scope);
        return DeliveryJson.Write(ids.Distinct().Select(id => scope.Find(id!)).OfType<PublishedContent>().Select(content => output.Of(content, expand, fields)).ToList());
    });

    /// <summary>One document by GUID or path; null when it is not in sight.</summary>
    public Task<DeliveryAnswer?> ItemAsync(HttpRequest request, DeliveryAccess access, string idOrPath) => AnswerAsync(request, access, (scope, expand, fields) =>
        scope.Find(idOrPath) is { } content ? DeliveryJson.Write(NewOutput(scope).Of(content, expand, fields)) : null);

    /// <summary>The path to which a document has moved that once had this one; null when there is none.</summary>
    public async Task<string?> MovedToAsync(HttpRequest request, DeliveryAccess access, string path) =>
        ScopeOf(await SnapshotAsync(request, access), request).FindMoved(path)?.Path;

    private async Task<DeliveryAnswer?> AnswerAsync(HttpRequest request, DeliveryAccess access, Func<DeliveryScope, PropertySelection, PropertySelection, DeliveryAnswer?> make)
    {
        var snapshot = await SnapshotAsync(request, access);
        var question = $"{request.Path.Value}{request.QueryString.Value}\n{request.Headers[HeaderNames.StartItem]}";
        return answers.GetOrMake(snapshot, question, () => make(
            ScopeOf(snapshot, request),
            PropertySelection.Parse(request.Query["expand"], "expand", PropertySelection.None),
            PropertySelection.Parse(request.Query["fields"], "fields", PropertySelection.All)));
    }

    private ValueTask<PublishedSnapshot> SnapshotAsync(HttpRequest request, DeliveryAccess access) =>
        ((SnapshotStore)(access.Preview ? preview : published)).GetAsync(request.HttpContext.RequestAborted);

    private DeliveryScope ScopeOf(PublishedSnapshot snapshot, HttpRequest request) => new(snapshot, settings.CurrentValue, request.Headers[HeaderNames.StartItem]);

    private ContentOutput NewOutput(DeliveryScope scope) => new(scope, settings.CurrentValue.RichTextOutputAsJson);
}
