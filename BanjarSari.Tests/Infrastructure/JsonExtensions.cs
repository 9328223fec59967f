using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace BanjarSari.Tests.Infrastructure;

/// <summary>Calls of the API for officers, as its client makes them.</summary>
public static class JsonExtensions
{
    /// <summary>Begin of every address.</summary>
    public const string Api = "/umbraco/selfservice/api/v1/";

    /// <summary>The JSON at an address of the API; fails unless it answers 200.</summary>
    public static async Task<JsonElement> GetJsonAsync(this HttpClient browser, string address)
    {
        using var answer = await browser.GetAsync(Api + address);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), $"{address}: {await answer.Content.ReadAsStringAsync()}");
        return await answer.JsonAsync();
    }

    /// <summary>Status and JSON of a post to the API.</summary>
    public static async Task<(HttpStatusCode Status, JsonElement Json)> PostJsonAsync(this HttpClient browser, string address, object body)
    {
        using var answer = await browser.PostAsJsonAsync(Api + address, body);
        return (answer.StatusCode, await answer.JsonAsync());
    }

    /// <summary>The JSON of an answer; undefined where it has none.</summary>
    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync();
        return text is ['{' or '[', ..] ? JsonDocument.Parse(text).RootElement : default;
    }

    /// <summary>Text of a member.</summary>
    public static string? Text(this JsonElement json, string name) => json.GetProperty(name).GetString();

    /// <summary>Texts of a member of each element of a list.</summary>
    public static List<string?> Texts(this JsonElement list, string name) => [.. list.EnumerateArray().Select(row => row.Text(name))];
}
