using System.Net;
using System.Text.Json;
using BanjarSari.SelfService.Officers;
using BanjarSari.Web.Cms.DataStore;
using BanjarSari.Web.Cms.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Cms.Users;

/// <summary>The client's OAuth, as its own code does it (backoffice-contract: Auth).</summary>
public sealed class TokenTests : HostTest
{
    private const string Api = "/umbraco/management/api/v1/user/current";
    private const string Security = "/umbraco/management/api/v1/security/back-office";
    private const string Verifier = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789abcdef";

    private CmsDbContext Cms => Services.GetRequiredService<CmsDbContext>();

    [Test]
    public async Task The_whole_way_from_the_client_over_the_sign_in_page_to_the_api()
    {
        await Staff.UserAsync(OfficerRoles.Editor);
        using var stranger = await Browser.GetAsync(Staff.AuthorizeAddress(Verifier));
        var page = await Browser.GetPageAsync(stranger.Headers.Location!.OriginalString);
        using var entered = await Browser.SubmitAsync(page.QuerySelector("form.form"), ("surel", Staff.EmailOf(OfficerRoles.Editor)), ("kataSandi", Staff.Password));
        using var code = await Browser.GetAsync(entered.Headers.Location!.OriginalString);
        using var tokens = await CodeForTokensAsync();
        var body = JsonDocument.Parse(await tokens.Content.ReadAsStringAsync()).RootElement;
        Browser.DefaultRequestHeaders.Add("Authorization", "Bearer [redacted]");
        using var api = await Browser.GetAsync(Api);

        Assert.Multiple(() =>
        {
            Assert.That(stranger.Headers.Location!.OriginalString, Does.StartWith("/umbraco/login?returnUrl="));
            Assert.That(code.Headers.Location!.OriginalString, Does.Contain("code=%5Bredacted%5D").And.Contain("state=abc"));
            Assert.That(body.GetProperty("access_token").GetString(), Is.EqualTo("[redacted]"));
            Assert.That(body.GetProperty("refresh_token").GetString(), Is.EqualTo("[redacted]"));
            Assert.That(body.GetProperty("expires_in").GetInt32(), Is.EqualTo(300));
            Assert.That(body.GetProperty("issued_at").GetInt64(), Is.EqualTo(TestClock.Start.ToUnixTimeSeconds()));
            Assert.That(tokens.Headers.GetValues("Set-Cookie").Where(cookie => cookie.StartsWith("__Host-umb", StringComparison.Ordinal)), Is.All.Contain("secure").And.All.Contain("httponly").And.All.Contain("samesite=strict"));
            Assert.That(api.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        });
    }

    [TestCase("https://evil.example/umbraco/oauth_complete")]
    [TestCase("https://localhost/lain")]
    [TestCase("https://localhost.evil.example/umbraco/oauth_complete")]
    public async Task A_code_goes_nowhere_but_to_the_client(string redirect)
    {
        await Staff.SignInAsync(Browser, OfficerRoles.Editor);

        using var answer = await Browser.GetAsync(Staff.AuthorizeAddress(Verifier, redirect));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(answer.Headers.Location, Is.Null);
    }

    [Test]
    public async Task A_code_without_its_verifier_or_used_twice_is_worth_nothing()
    {
        await Staff.SignInAsync(Browser, OfficerRoles.Editor);
        using var first = await Browser.GetAsync(Staff.AuthorizeAddress(Verifier));
        using var wrong = await Staff.ExchangeAsync(Browser, ("grant_type", "authorization_code"), ("code", "[redacted]"), ("code_verifier", new string('z', 64)));
        using var second = await Browser.GetAsync(Staff.AuthorizeAddress(Verifier));
        var code = Staff.CookieOf(second, "__Host-umbPkceCode");
        using var right = await CodeForTokensAsync();
        var thief = NewBrowser();
        thief.DefaultRequestHeaders.Add("Cookie", $"__Host-umbPkceCode={code}");
        using var again = await Staff.ExchangeAsync(thief, ("grant_type", "authorization_code"), ("code", "[redacted]"), ("code_verifier", Verifier));

        Assert.That(new[] { wrong.StatusCode, right.StatusCode, again.StatusCode }, Is.EqualTo(new[] { HttpStatusCode.BadRequest, HttpStatusCode.OK, HttpStatusCode.BadRequest }));
    }

    [Test]
    public async Task An_api_call_needs_header_and_cookie_both()
    {
        await Staff.SignInAsync(Browser, OfficerRoles.Editor);
        using var both = await Browser.GetAsync(Api);
        Browser.DefaultRequestHeaders.Remove("Authorization");
        using var cookieOnly = await Browser.GetAsync(Api);
        var other = NewBrowser();
        other.DefaultRequestHeaders.Add("Authorization", "Bearer [redacted]");
        using var headerOnly = await other.GetAsync(Api);
        other.DefaultRequestHeaders.Add("Cookie", "__Host-umbAccessToken=dikarang-sendiri");
        using var forged = await other.GetAsync(Api);

        Assert.That(new[] { both.StatusCode, cookieOnly.StatusCode, headerOnly.StatusCode, forged.StatusCode }, Is.EqualTo(new[] { HttpStatusCode.OK, HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized }));
    }

    [Test]
    public async Task A_token_sent_openly_is_not_taken()
    {
        var browser = NewBrowser();
        await Staff.UserAsync(OfficerRoles.Editor);
        await Staff.EnterAsync(browser, Staff.EmailOf(OfficerRoles.Editor), Staff.Password);
        using var code = await browser.GetAsync(Staff.AuthorizeAddress(Verifier));
        using var tokens = await Staff.ExchangeAsync(browser, ("grant_type", "authorization_code"), ("code", "[redacted]"), ("code_verifier", Verifier));
        Browser.DefaultRequestHeaders.Add("Authorization", $"Bearer {Staff.CookieOf(tokens, "__Host-umbAccessToken")}");

        using var answer = await Browser.GetAsync(Api);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    [Test]
    public async Task A_refresh_gives_new_tokens_and_uses_the_old_one_up()
    {
        await Staff.SignInAsync(Browser, OfficerRoles.Editor);
        TestClock.Advance(TimeSpan.FromMinutes(6));
        using var expired = await Browser.GetAsync(Api);
        using var refreshed = await RefreshAsync(Browser);
        var old = Staff.CookieOf(refreshed, "__Host-umbRefreshToken");
        using var fresh = await Browser.GetAsync(Api);
        using var next = await RefreshAsync(Browser);
        TestClock.Advance(TimeSpan.FromMinutes(2));
        var thief = NewBrowser();
        thief.DefaultRequestHeaders.Add("Cookie", $"__Host-umbRefreshToken={old}");
        using var reused = await RefreshAsync(thief);

        Assert.Multiple(() =>
        {
            Assert.That(new[] { expired.StatusCode, refreshed.StatusCode, fresh.StatusCode, next.StatusCode, reused.StatusCode }, Is.EqualTo(new[] { HttpStatusCode.Unauthorized, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.BadRequest }));
            Assert.That(reused.Content.ReadAsStringAsync().Result, Does.Contain("invalid_grant"));
        });
    }

    [Test]
    public async Task A_session_ends_after_twenty_idle_minutes()
    {
        await Staff.SignInAsync(Browser, OfficerRoles.Editor);
        TestClock.Advance(TimeSpan.FromMinutes(20));

        using var answer = await RefreshAsync(Browser);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("invalid_grant"));
    }

    [Test]
    public async Task A_session_ends_after_eight_hours_of_work()
    {
        await Staff.SignInAsync(Browser, OfficerRoles.Editor);
        for (var minutes = 15; minutes < 480; minutes += 15)
        {
            TestClock.Advance(TimeSpan.FromMinutes(15));
            using var working = await RefreshAsync(Browser);
            Assert.That(working.StatusCode, Is.EqualTo(HttpStatusCode.OK), $"{minutes} minutes");
        }

        TestClock.Advance(TimeSpan.FromMinutes(15));
        using var over = await RefreshAsync(Browser);

        Assert.That(over.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [Test]
    public async Task A_revoked_token_opens_nothing()
    {
        await Staff.SignInAsync(Browser, OfficerRoles.Editor);
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["client_id"] = "umbraco-back-office", ["token"] = "[redacted]", ["token_type_hint"] = "access_token" });
        using var revoked = await Browser.PostAsync(Security + "/revoke", form);

        using var answer = await Browser.GetAsync(Api);

        Assert.That((revoked.StatusCode, answer.StatusCode), Is.EqualTo((HttpStatusCode.OK, HttpStatusCode.Unauthorized)));
    }

    [Test]
    public async Task Signing_out_ends_the_session_on_the_server()
    {
        await Staff.SignInAsync(Browser, OfficerRoles.Editor);
        using var leave = await Browser.GetAsync($"{Security}/signout?post_logout_redirect_uri={Uri.EscapeDataString("https://localhost/umbraco/logout")}");
        using var api = await Browser.GetAsync(Api);
        using var refresh = await RefreshAsync(Browser);
        using var authorize = await Browser.GetAsync(Staff.AuthorizeAddress(Verifier));

        Assert.Multiple(() =>
        {
            Assert.That(leave.Headers.Location!.OriginalString, Is.EqualTo("/umbraco/logout"));
            Assert.That(leave.Headers.GetValues("Clear-Site-Data").Single(), Does.Contain("cache"));
            Assert.That((api.StatusCode, refresh.StatusCode), Is.EqualTo((HttpStatusCode.Unauthorized, HttpStatusCode.BadRequest)));
            Assert.That(authorize.Headers.Location!.OriginalString, Does.StartWith("/umbraco/login"));
            Assert.That(Cms.StaffSessions.Any(), Is.False);
        });
    }

    [TestCase("https://evil.example/umbraco/")]
    [TestCase("https://localhost.evil.example/umbraco/")]
    [TestCase(null)]
    public async Task Signing_out_leads_to_this_host_only(string? back)
    {
        using var leave = await Browser.GetAsync(Security + "/signout" + (back is null ? "" : $"?post_logout_redirect_uri={Uri.EscapeDataString(back)}"));

        Assert.That(leave.Headers.Location!.OriginalString, Is.EqualTo("/umbraco/login?keluar=ya"));
    }

    [Test]
    public async Task A_shut_account_is_out_at_once()
    {
        var key = await Staff.SignInAsync(Browser, OfficerRoles.Editor);
        await Staff.UserAsync(OfficerRoles.Admin);
        await Services.GetRequiredService<UserService>().DisableAsync(key, StaffActor.System("uji"));

        using var api = await Browser.GetAsync(Api);
        using var refresh = await RefreshAsync(Browser);
        using var entered = await Staff.EnterAsync(NewBrowser(), Staff.EmailOf(OfficerRoles.Editor), Staff.Password);

        Assert.That((api.StatusCode, refresh.StatusCode, entered.StatusCode), Is.EqualTo((HttpStatusCode.Unauthorized, HttpStatusCode.BadRequest, HttpStatusCode.BadRequest)));
    }

    [Test]
    public async Task A_role_that_is_taken_away_is_gone_at_the_next_call()
    {
        var key = await Staff.SignInAsync(Browser, OfficerRoles.Verifier);
        Cms.UserGroupMembers.RemoveRange(await Cms.UserGroupMembers.Where(member => member.UserId == key).ToListAsync());
        await Cms.SaveChangesAsync();

        using var answer = await Browser.GetAsync("/umbraco/selfservice/api/v1/officer/me");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
    }

    [Test]
    public async Task Staff_are_strangers_to_layanan_mandiri()
    {
        await Staff.SignInAsync(Browser, OfficerRoles.Operator);

        using var answer = await Browser.GetAsync("/layanan-mandiri/profil");

        Assert.That(answer.Headers.Location!.OriginalString, Does.StartWith("/layanan-mandiri/masuk"));
    }

    [TestCase("Sec-Fetch-Site", "cross-site")]
    [TestCase("Origin", "https://evil.example")]
    public async Task Another_site_cannot_take_or_revoke_tokens(string header, string value)
    {
        await Staff.SignInAsync(Browser, OfficerRoles.Operator);
        Browser.DefaultRequestHeaders.Add(header, value);

        using var refresh = await RefreshAsync(Browser);
        using var revoke = await Browser.PostAsync(Security + "/revoke", new FormUrlEncodedContent([]));

        Assert.That((refresh.StatusCode, revoke.StatusCode), Is.EqualTo((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden)));
    }

    private Task<HttpResponseMessage> CodeForTokensAsync() => Staff.ExchangeAsync(Browser, ("grant_type", "authorization_code"), ("code", "[redacted]"), ("code_verifier", Verifier));

    private static Task<HttpResponseMessage> RefreshAsync(HttpClient browser) => Staff.ExchangeAsync(browser, ("grant_type", "refresh_token"), ("refresh_token", "[redacted]"));
}
