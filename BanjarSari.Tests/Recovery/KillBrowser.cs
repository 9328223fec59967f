using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace BanjarSari.Tests.Recovery;

/// <summary>A browser that outlives the program: keeps its cookies, never follows a redirect, opens new connections.</summary>
[SuppressMessage("Reliability", "CA2000", Justification = "Answers and contents live as long as the test.")]
internal sealed class KillBrowser : IDisposable
{
    private const string Security = "/umbraco/management/api/v1/security/back-office";
    private const string Verifier = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789abcdef";
    private const string Lapor = "/layanan-mandiri/lapor";
    private readonly HttpClient _http;

    public KillBrowser(Uri address) => _http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, PooledConnectionLifetime = TimeSpan.FromSeconds(1) }) { BaseAddress = address };

    public void Dispose() => _http.Dispose();

    /// <summary>Signs a resident in with NIK and PIN.</summary>
    public async Task SignInAsync(string nik, string pin)
    {
        var page = await _http.GetPageAsync("/layanan-mandiri/masuk");
        using var answer = await _http.SubmitAsync(page.QuerySelector("form.form"), ("nik", nik), ("pin", pin));
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect), "sign-in");
    }

    /// <summary>Signs an officer in by the real flow: page, authorization code, tokens in cookies.</summary>
    public async Task SignInStaffAsync(string email, string password)
    {
        var page = await _http.GetPageAsync("/umbraco/login");
        using var entered = await _http.SubmitAsync(page.QuerySelector("form.form"), ("surel", email), ("kataSandi", password));
        Assert.That(entered.StatusCode, Is.EqualTo(HttpStatusCode.Redirect), "staff sign-in");
        var redirect = new Uri(_http.BaseAddress!, "/umbraco/oauth_complete").AbsoluteUri;
        using var code = await _http.GetAsync(Staff.AuthorizeAddress(Verifier, redirect));
        Assert.That(code.StatusCode, Is.EqualTo(HttpStatusCode.Redirect), "authorize");
        using var tokens = await _http.PostAsync($"{Security}/token", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "authorization_code",
            ["code"] = "[redacted]",
            ["code_verifier"] = Verifier,
            ["client_id"] = "umbraco-back-office",
            ["redirect_uri"] = redirect,
        }));
        Assert.That(tokens.StatusCode, Is.EqualTo(HttpStatusCode.OK), "token");
        _http.DefaultRequestHeaders.Remove("Authorization");
        _http.DefaultRequestHeaders.Add("Authorization", "Bearer [redacted]");
    }

    /// <summary>Puts one change of <c>Suku</c> into the draft; it needs no evidence but the resident's own word.</summary>
    public async Task DraftAsync(string value)
    {
        using var added = await PostAsync($"{Lapor}/baru?elemen=Ethnicity", ("nilai", value));
        var reason = LeadsTo(added);
        using var reasoned = await PostAsync(reason, ("alasan", "Belum tercatat dengan benar."));
        LeadsTo(reasoned);
    }

    /// <summary>Makes the sending ready, with the PIN entered again where it is asked for; what is returned sends.</summary>
    public async Task<Func<Task<string?>>> ReadyToSendAsync(string pin)
    {
        using var asked = await _http.GetAsync($"{Lapor}/draf/kirim");
        if (asked.Headers.Location is { } stepUp)
        {
            using var confirmed = await _http.SubmitAsync((await _http.GetPageAsync(stepUp.OriginalString)).QuerySelector("form.form"), ("pin", pin));
            Assert.That(confirmed.StatusCode, Is.EqualTo(HttpStatusCode.Redirect), "step-up");
        }

        var page = await _http.GetPageAsync($"{Lapor}/draf/kirim");
        var token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var draft = page.QuerySelector("input[name=laporan]")!.GetAttribute("value")!;
        return async () =>
        {
            using var sent = await _http.PostAsync($"{Lapor}/draf/kirim", Form(("laporan", draft), ("setuju", "true"), ("__RequestVerificationToken", token)));
            return LeadsTo(sent).Split('/')[^2];
        };
    }

    /// <summary>Approves an item; the state that the answer tells.</summary>
    public async Task<string?> ApproveAsync(string reference, int version)
    {
        using var answer = await _http.PostAsJsonAsync($"/umbraco/selfservice/api/v1/change-reports/{reference}/items/1/approve", new { version });
        var body = await answer.Content.ReadAsStringAsync();
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), body);
        return JsonDocument.Parse(body).RootElement.GetProperty("itemState").GetString();
    }

    private static string LeadsTo(HttpResponseMessage answer)
    {
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect), answer.RequestMessage!.RequestUri!.AbsolutePath);
        return answer.Headers.Location!.OriginalString;
    }

    private async Task<HttpResponseMessage> PostAsync(string address, params (string Name, string Value)[] fields)
    {
        var page = await _http.GetPageAsync(Lapor);
        var token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return await _http.PostAsync(new Uri(address, UriKind.Relative), Form([.. fields, ("__RequestVerificationToken", token)]));
    }

    private static FormUrlEncodedContent Form(params (string Name, string Value)[] fields) => new(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
}
