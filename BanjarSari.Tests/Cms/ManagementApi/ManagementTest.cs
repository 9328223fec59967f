using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using BanjarSari.Tests.Cms.Content;
using BanjarSari.Web.Cms.Users;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Tests.Cms.ManagementApi;

/// <summary>Base of tests that call the Management API as the backoffice client does.</summary>
public abstract class ManagementTest : ContentTest
{
    protected const string Api = "/umbraco/management/api/v1/";

    protected static readonly object[] NoNodes = [];

    private protected static object Ref(Guid id) => new { id };

    private protected static object[] Refs(params Guid[] ids) => [.. ids.Select(Ref)];

    /// <summary>The JSON at an address; fails unless it answers 200.</summary>
    protected async Task<JsonElement> ReadAsync(string address, HttpClient? browser = null)
    {
        using var answer = await (browser ?? Browser).GetAsync(Api + address);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), $"{address}: {await answer.Content.ReadAsStringAsync()}");
        return await answer.JsonAsync();
    }

    /// <summary>Sends a body and returns the answer; the caller may read it, the test keeps it.</summary>
    protected async Task<(HttpStatusCode Status, JsonElement Json, Guid Made)> SendAsync(string method, string address, object? body = null, HttpClient? browser = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), Api + address) { Content = body is null ? null : JsonContent.Create(body) };
        using var answer = await (browser ?? Browser).SendAsync(request);
        var made = answer.Headers.TryGetValues("Umb-Generated-Resource", out var key) ? Guid.Parse(key.Single()) : Guid.Empty;
        return (answer.StatusCode, await answer.JsonAsync(), made);
    }

    /// <summary>As <see cref="SendAsync"/>; fails unless the answer is 200 or 201.</summary>
    protected async Task<(JsonElement Json, Guid Made)> DoneAsync(string method, string address, object? body = null, HttpClient? browser = null)
    {
        var (status, json, made) = await SendAsync(method, address, body, browser);
        Assert.That((int)status, Is.EqualTo(200).Or.EqualTo(201), $"{method} {address}: {(json.ValueKind == JsonValueKind.Undefined ? "" : json.GetRawText())}");
        return (json, made);
    }

    /// <summary>Fails unless the answer is a 400 with this word and a sentence that begins so.</summary>
    protected async Task RefusedAsync(string method, string address, object? body, string code, string sentence, string? field = null)
    {
        var (status, json, _) = await SendAsync(method, address, body);
        Assert.That((int)status, Is.EqualTo(400), address);
        Assert.Multiple(() =>
        {
            Assert.That(json.Text("operationStatus"), Is.EqualTo(code));
            Assert.That(json.Text("title"), Does.StartWith(sentence));
            Assert.That(json.TryGetProperty("errors", out var errors) ? errors.EnumerateObject().Single().Name : null, Is.EqualTo(field));
        });
    }

    /// <summary>Kinds of the acts on an account or group, in no order: the clock of a test stands still.</summary>
    protected Task<List<string>> ActsAsync(Guid subject) => Cms.Acts.AsNoTracking().Where(act => act.SubjectKey == subject).Select(act => act.Kind).ToListAsync();

    /// <summary>The one act of a kind.</summary>
    protected Task<CmsAct> ActAsync(Guid subject, string kind) => Cms.Acts.AsNoTracking().SingleAsync(act => act.SubjectKey == subject && act.Kind == kind);

    protected Task<Guid> GroupAsync(string alias) => Cms.UserGroups.Where(group => group.Alias == alias).Select(group => group.Id).SingleAsync();

    private protected static object Account(string email, params Guid[] groups) => new { kind = "Default", email, userName = email, name = "Sri Lestari", userGroupIds = Refs(groups) };
}
