using System.Net;
using System.Text.Json.Nodes;
using BanjarSari.Tests.Cms.Content;

namespace BanjarSari.Tests.Cms.DeliveryApi;

/// <summary>Base of tests that ask the Delivery API as a consumer does.</summary>
public abstract class DeliveryTest : ContentTest
{
    protected const string Content = "/umbraco/delivery/api/v2/content";

    protected async Task<JsonNode> GetAsync(string address, params (string Name, string Value)[] headers)
    {
        using var answer = await AskAsync(address, headers);
        var body = await answer.Content.ReadAsStringAsync();
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), $"{address} {body}");
        return JsonNode.Parse(body)!;
    }

    protected async Task<HttpResponseMessage> AskAsync(string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await Browser.SendAsync(request);
    }

    protected async Task<string[]> NamesAsync(string query, params (string Name, string Value)[] headers) =>
        [.. (await GetAsync(Content + query, headers))["items"]!.AsArray().Select(item => item!["name"]!.GetValue<string>())];
}
