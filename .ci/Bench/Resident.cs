using System.Net;
using System.Text.RegularExpressions;

namespace BanjarSari.Bench;

/// <summary>One browser without cookies of its own accord: signs in as a person does, with the page's token.</summary>
internal sealed partial class Resident : IDisposable
{
    private static readonly Uri SignIn = new("/layanan-mandiri/masuk", UriKind.Relative);

    private readonly HttpClient _http = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = Server.Address };
    private string _cookie = "";
    private string _token = "";

    /// <summary>Opens the sign-in page for its token; the token serves any number of posts.</summary>
    public async Task OpenAsync()
    {
        using var answer = await _http.GetAsync(SignIn);
        _cookie = Cookies(answer);
        _token = WebUtility.HtmlDecode(Token().Match(await answer.Content.ReadAsStringAsync()).Groups[1].Value);
    }

    /// <summary>Posts NIK and PIN. Returns the session's cookie, or null when it was no success, and the size of the answer.</summary>
    public async Task<(string? Session, long Bytes)> SignInAsync((string Nik, string Pin) account)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, SignIn)
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["nik"] = account.Nik, ["pin"] = account.Pin, ["__RequestVerificationToken"] = _token }),
        };
        request.Headers.Add("Cookie", _cookie);
        using var answer = await _http.SendAsync(request);
        var body = await answer.Content.ReadAsByteArrayAsync();
        var bytes = body.Length + answer.Headers.Sum(header => header.Key.Length + header.Value.Sum(value => value.Length + 4));
        return answer.StatusCode == HttpStatusCode.Redirect ? (Cookies(answer), bytes) : (null, bytes);
    }

    /// <summary>Signs in and keeps the session, with a token of its own.</summary>
    public async Task StayAsync((string Nik, string Pin) account)
    {
        var (session, _) = await SignInAsync(account);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/layanan-mandiri/", UriKind.Relative));
        request.Headers.Add("Cookie", $"{_cookie}; {session ?? throw new InvalidOperationException("A bench account could not sign in.")}");
        using var answer = await _http.SendAsync(request);
        _token = WebUtility.HtmlDecode(Token().Match(await answer.Content.ReadAsStringAsync()).Groups[1].Value);
        _cookie = string.Join("; ", new[] { _cookie, session, Cookies(answer) }.Where(cookie => cookie.Length > 0));
    }

    /// <summary>Sends one photo as a form does; false unless it passed every check.</summary>
    public async Task<bool> SendPhotoAsync(byte[] photo)
    {
        using var form = new MultipartFormDataContent { { new StringContent(_token), "__RequestVerificationToken" }, { new ByteArrayContent(photo), "bukti", "foto.jpg" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/layanan-mandiri/lapor/bukti/unggahan", UriKind.Relative)) { Content = form };
        request.Headers.Add("Cookie", _cookie);
        using var answer = await _http.SendAsync(request);
        return answer.StatusCode == HttpStatusCode.Created && (await answer.Content.ReadAsStringAsync()).Contains("\"siap\"", StringComparison.Ordinal);
    }

    /// <summary>Reports another education with two photos as evidence, from the first page to the confirmation. The report's number; null when a step was refused.</summary>
    public async Task<string?> SubmitAsync(byte[] photo)
    {
        if ((await StepAsync("baru?elemen=Education", ("nilai", "9")) ?? await StepAsync("baru?elemen=Education", ("nilai", "8"))) is not { } reason)
            return null;
        if (await StepAsync(reason, ("alasan", "Sudah lulus.")) is not { } evidence || await ProveAsync(evidence, photo) is null)
            return null;
        using var page = await _http.SendAsync(Request(HttpMethod.Get, "draf/kirim"));
        var draft = Draft().Match(await page.Content.ReadAsStringAsync()).Groups[1].Value;
        return (await StepAsync("draf/kirim", ("laporan", draft), ("setuju", "true")))?.Split('/')[^2];
    }

    /// <summary>Takes a report back, so that the next may be sent.</summary>
    public async Task<bool> WithdrawAsync(string number) => await StepAsync($"{number}/tarik") is not null;

    public void Dispose() => _http.Dispose();

    private async Task<string?> ProveAsync(string step, byte[] photo)
    {
        using var form = new MultipartFormDataContent { { new StringContent(_token), "__RequestVerificationToken" }, { new StringContent("ijazah"), "jenisBukti" } };
        form.Add(new ByteArrayContent(photo), "bukti", "depan.jpg");
        form.Add(new ByteArrayContent(photo), "bukti", "belakang.jpg");
        return await StepAsync(step, form);
    }

    private async Task<string?> StepAsync(string step, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent([.. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)), KeyValuePair.Create("__RequestVerificationToken", _token)]);
        return await StepAsync(step, form);
    }

    // Where the step leads; null when it was refused.
    private async Task<string?> StepAsync(string step, HttpContent form)
    {
        using var request = Request(HttpMethod.Post, step);
        request.Content = form;
        using var answer = await _http.SendAsync(request);
        return answer.StatusCode == HttpStatusCode.Redirect ? answer.Headers.Location!.OriginalString : null;
    }

    private HttpRequestMessage Request(HttpMethod method, string step)
    {
        var request = new HttpRequestMessage(method, new Uri(step.StartsWith('/') ? step : "/layanan-mandiri/lapor/" + step, UriKind.Relative));
        request.Headers.Add("Cookie", _cookie);
        return request;
    }

    private static string Cookies(HttpResponseMessage answer) =>
        answer.Headers.TryGetValues("Set-Cookie", out var set) ? string.Join("; ", set.Select(cookie => cookie.Split(';')[0]).Where(cookie => !cookie.EndsWith('='))) : "";

    [GeneratedRegex("name=\"laporan\" value=\"([^\"]+)\"")]
    private static partial Regex Draft();

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
