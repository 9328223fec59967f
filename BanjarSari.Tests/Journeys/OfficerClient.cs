using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Journeys;

/// <summary>An officer at the API, signed in through the real page and the client's code flow, over the wire.</summary>
internal sealed class OfficerClient : IDisposable
{
    private const string Verifier = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789abcdef";
    private const string Api = "/umbraco/selfservice/api/v1/";
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = JourneySetUp.Address };

    private OfficerClient()
    {
    }

    /// <summary>Makes the account of the role and its officer, then signs in as a person does.</summary>
    public static async Task<OfficerClient> SignInAsync(string role)
    {
        await using (var scope = JourneySetUp.Services.CreateAsyncScope())
            await new Staff(scope.ServiceProvider).OfficerAsync(role);
        var client = new OfficerClient();
        var redirect = new Uri(JourneySetUp.Address, "/umbraco/oauth_complete").ToString();
        using (var entered = await Staff.EnterAsync(client._http, Staff.EmailOf(role), Staff.Password))
            Assert.That(entered.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        using (var code = await client._http.GetAsync(Staff.AuthorizeAddress(Verifier, redirect)))
            Assert.That(code.Headers.Location?.OriginalString, Does.StartWith(redirect));
        using (var tokens = await Staff.ExchangeAsync(client._http, ("grant_type", "authorization_code"), ("code", "[redacted]"), ("code_verifier", Verifier), ("redirect_uri", redirect)))
            Assert.That(tokens.StatusCode, Is.EqualTo(HttpStatusCode.OK), await tokens.Content.ReadAsStringAsync());
        client._http.DefaultRequestHeaders.Add("Authorization", "Bearer [redacted]");
        return client;
    }

    /// <summary>The report as the desk shows it.</summary>
    public async Task<JsonElement> ReportAsync(string number)
    {
        using var answer = await _http.GetAsync($"{Api}change-reports/{number}");
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), await answer.Content.ReadAsStringAsync());
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>One act on an item, with the version that the desk shows now; the item's state afterwards.</summary>
    public async Task<string> ActAsync(string number, int ordinal, string act, params (string Name, object Value)[] more)
    {
        var item = (await ReportAsync(number)).GetProperty("items").EnumerateArray().Single(row => row.GetProperty("ordinal").GetInt32() == ordinal);
        var body = more.ToDictionary(pair => pair.Name, pair => pair.Value);
        body["version"] = item.GetProperty("version").GetInt32();
        using var answer = await _http.PostAsJsonAsync($"{Api}change-reports/{number}/items/{ordinal}/{act}", body);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("itemState").GetString()!;
    }

    /// <summary>Bytes of an address of the API.</summary>
    public async Task<byte[]> BytesAsync(string path)
    {
        using var answer = await _http.GetAsync(Api + path);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), path);
        return await answer.Content.ReadAsByteArrayAsync();
    }

    public void Dispose() => _http.Dispose();
}
