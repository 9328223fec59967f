using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace BanjarSari.Bench;

/// <summary>A demo officer's browser: signs in as the backoffice client does, code and PKCE, and tells the cookies it got.</summary>
internal static partial class Officer
{
    private const string Security = "/umbraco/management/api/v1/security/back-office";

    /// <summary>Signs in and returns the value of the <c>Cookie</c> header for calls of the API.</summary>
    public static async Task<string> SignInAsync(string email, string password)
    {
        var jar = new CookieContainer();
        using var http = new HttpClient(new SocketsHttpHandler { CookieContainer = jar, AllowAutoRedirect = false }) { BaseAddress = Server.Address };
        var token = WebUtility.HtmlDecode(Token().Match(await http.GetStringAsync(new Uri("/umbraco/login", UriKind.Relative))).Groups[1].Value);
        using var entered = await PostAsync(http, "/umbraco/login", ("surel", email), ("kataSandi", password), ("__RequestVerificationToken", token));

        var verifier = Convert.ToHexString(RandomNumberGenerator.GetBytes(32));
        var challenge = System.Buffers.Text.Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(verifier)));
        var redirect = new Uri(Server.Address, "/umbraco/oauth_complete").ToString();
        using var code = await http.GetAsync(new Uri($"{Security}/authorize?client_id=umbraco-back-office&redirect_uri={Uri.EscapeDataString(redirect)}&scope=offline_access&response_type=code&state=bench&code_challenge={challenge}&code_challenge_method=S256", UriKind.Relative));
        using var tokens = await PostAsync(http, $"{Security}/token", ("grant_type", "authorization_code"), ("code", "[redacted]"), ("code_verifier", verifier), ("client_id", "umbraco-back-office"), ("redirect_uri", redirect));
        if (!tokens.IsSuccessStatusCode)
            throw new InvalidOperationException($"The officer of the bench could not sign in: {(int)entered.StatusCode}, {(int)code.StatusCode}, {(int)tokens.StatusCode}.");
        return jar.GetCookieHeader(Server.Address);
    }

    /// <summary>Reference of the first report on the work list, and key of the first hamlet.</summary>
    public static async Task<(string Report, string Hamlet)> ExamplesAsync(string cookies)
    {
        using var list = await ReadAsync("change-reports?take=1", cookies);
        using var areas = await ReadAsync("reference/areas", cookies);
        return (list.RootElement.GetProperty("items")[0].GetProperty("reference").GetString()!, areas.RootElement[0].GetProperty("id").GetString()!);
    }

    private static async Task<JsonDocument> ReadAsync(string address, string cookies)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = Server.Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, "/umbraco/selfservice/api/v1/" + address);
        request.Headers.Add("Cookie", cookies);
        request.Headers.Add("Authorization", "Bearer [redacted]");
        using var answer = await http.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient http, string path, params (string Name, string Value)[] fields) =>
        http.PostAsync(new Uri(path, UriKind.Relative), new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))));

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
