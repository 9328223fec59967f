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

    public void Dispose() => _http.Dispose();

    private static string Cookies(HttpResponseMessage answer) =>
        answer.Headers.TryGetValues("Set-Cookie", out var set) ? string.Join("; ", set.Select(cookie => cookie.Split(';')[0]).Where(cookie => !cookie.EndsWith('='))) : "";

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
