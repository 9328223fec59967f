using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using BanjarSari.SelfService.Officers;
using BanjarSari.Tests.Cms.Content;
using BanjarSari.Web.Cms.Content;
using BanjarSari.Web.Cms.Schema;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Tests.Cms.ManagementApi.Documents;

/// <summary>Base of tests that call the Management API as the client does.</summary>
[SuppressMessage("Reliability", "CA2000", Justification = "Answers live as long as the test.")]
public abstract class ManagementApiTest : ContentTest
{
    private const string Api = "/umbraco/management/api/v1/";

    protected Task SignInAsync() => Staff.SignInAsync(Browser, OfficerRoles.Editor);

    /// <summary>An editor whose group may do only this, and only below <paramref name="start"/> when one is given.</summary>
    protected async Task SignInAsAsync(IReadOnlyList<string> verbs, Guid? start = null)
    {
        await SignInAsync();
        var group = await Cms.UserGroups.SingleAsync(row => row.Alias == OfficerRoles.Editor);
        (group.Permissions, group.DocumentRootAccess, group.DocumentStartNode) = ([.. verbs], start is null, start);
        await Cms.SaveChangesAsync();
    }

    protected async Task<JsonElement> ReadAsync(string address)
    {
        var (status, json) = await CallAsync(HttpMethod.Get, address);
        Assert.That(status, Is.EqualTo(HttpStatusCode.OK), $"{address}: {json}");
        return json;
    }

    protected async Task<(HttpStatusCode Status, JsonElement Json)> CallAsync(HttpMethod method, string address, object? body = null)
    {
        using var request = new HttpRequestMessage(method, Api + address) { Content = body is null ? null : JsonContent.Create(body) };
        using var answer = await Browser.SendAsync(request);
        return (answer.StatusCode, await answer.JsonAsync());
    }

    private protected static object Body(string name, IEnumerable<PropertyValue> values, ContentType? type = null, Guid? parent = null, Guid? id = null) => new
    {
        id,
        template = (object?)null,
        documentType = type is null ? null : new { id = type.Key },
        parent = parent is null ? null : new { id = parent },
        values = values.Select(value => new { alias = value.Alias, culture = (string?)null, segment = (string?)null, value = value.Value }),
        variants = new[] { new { name, culture = (string?)null, segment = (string?)null } },
        culturesToPublish = Array.Empty<string>(),
    };

    protected static IEnumerable<string?> Names(JsonElement list) => list.GetProperty("items").EnumerateArray().Select(NameOf);

    protected static string? NameOf(JsonElement document) => document.GetProperty("variants")[0].GetProperty("name").GetString();

    protected static string? StateOf(JsonElement document) => document.GetProperty("variants")[0].GetProperty("state").GetString();
}
