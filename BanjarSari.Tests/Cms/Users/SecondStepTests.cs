using System.Net;
using AngleSharp.Html.Dom;
using BanjarSari.SelfService.Officers;
using BanjarSari.Web.Cms.DataStore;
using BanjarSari.Web.Cms.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OtpNet;

namespace BanjarSari.Tests.Cms.Users;

/// <summary>The authenticator app: connecting it, its code, recovery codes.</summary>
public sealed class SecondStepTests : HostTest
{
    private const string Code = "/umbraco/login/kode";
    private const string App = "/umbraco/login/aplikasi";
    private const string Refusal = "Kode belum cocok, sudah terpakai, atau akses sedang dibatasi.";

    private CmsDbContext Cms => Services.GetRequiredService<CmsDbContext>();

    [Test]
    public async Task Connecting_the_app_opens_the_backoffice_and_gives_recovery_codes_once()
    {
        await AwaitEnrolmentAsync(Browser);
        var page = await Browser.GetPageAsync(App);
        var secret = SecretOf(page);

        using var answer = await SendAsync(Browser, page, new Totp(secret).ComputeTotp(TestClock.Start.UtcDateTime));
        var codes = (await answer.PageAsync()).QuerySelectorAll("li .number").Select(code => code.TextContent).ToList();
        using var again = await Browser.GetAsync(App);
        await Staff.TokensAsync(Browser);

        Assert.Multiple(() =>
        {
            Assert.That(codes, Has.Count.EqualTo(10));
            Assert.That(codes, Is.All.Match("^[A-Z2-9]{5}-[A-Z2-9]{5}$"));
            Assert.That(codes, Is.Unique);
            Assert.That(again.Headers.Location!.OriginalString, Is.EqualTo("/umbraco/login"));
            Assert.That(Cms.Acts.Any(act => act.Kind == CmsActKinds.TotpEnrolled));
        });
    }

    [Test]
    public async Task Until_the_second_step_nothing_is_open()
    {
        await AwaitEnrolmentAsync(Browser);

        using var authorize = await Browser.GetAsync(Staff.AuthorizeAddress(new string('a', 64)));

        Assert.That(authorize.Headers.Location!.OriginalString, Does.StartWith("/umbraco/login?"));
    }

    [Test]
    public async Task A_wrong_code_connects_nothing_and_shows_the_same_key_again()
    {
        await AwaitEnrolmentAsync(Browser);
        var page = await Browser.GetPageAsync(App);

        using var answer = await SendAsync(Browser, page, "000000");
        var shown = await answer.PageAsync();

        Assert.Multiple(() =>
        {
            Assert.That((int)answer.StatusCode, Is.EqualTo(400));
            Assert.That(shown.QuerySelector(".field__error").Words(), Does.StartWith(Refusal));
            Assert.That(SecretOf(shown), Is.EqualTo(SecretOf(page)));
        });
    }

    [Test]
    public async Task The_code_of_the_app_is_asked_then_and_opens_once()
    {
        var (email, secret, _) = await EnrolledAsync();
        TestClock.Advance(TimeSpan.FromMinutes(1));
        var code = new Totp(secret).ComputeTotp(TestHost.Instance.Clock.GetUtcNow().UtcDateTime);
        using var asked = await Staff.EnterAsync(Browser, email, Staff.Password);
        using var opened = await SendAsync(Browser, await Browser.GetPageAsync(Code), code);
        var other = NewBrowser();
        await Staff.EnterAsync(other, email, Staff.Password);
        using var replayed = await SendAsync(other, await other.GetPageAsync(Code), code);

        Assert.Multiple(() =>
        {
            Assert.That(asked.Headers.Location!.OriginalString, Is.EqualTo(Code));
            Assert.That((opened.StatusCode, opened.Headers.Location!.OriginalString), Is.EqualTo((HttpStatusCode.Redirect, "/umbraco")));
            Assert.That(Staff.CookieOf(opened, "__Host-staff"), Is.Not.Null.And.Not.EqualTo(Staff.CookieOf(asked, "__Host-staff")));
            Assert.That((int)replayed.StatusCode, Is.EqualTo(400));
        });
    }

    [Test]
    public async Task A_recovery_code_opens_once()
    {
        var (email, _, codes) = await EnrolledAsync();
        await Staff.EnterAsync(Browser, email, Staff.Password);
        using var opened = await SendAsync(Browser, await Browser.GetPageAsync(Code), codes[3].ToLowerInvariant());
        var other = NewBrowser();
        await Staff.EnterAsync(other, email, Staff.Password);
        using var again = await SendAsync(other, await other.GetPageAsync(Code), codes[3]);

        Assert.Multiple(() =>
        {
            Assert.That(opened.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
            Assert.That((int)again.StatusCode, Is.EqualTo(400));
            Assert.That(Cms.Acts.Count(act => act.Kind == CmsActKinds.RecoveryCodeUsed), Is.EqualTo(1));
        });
    }

    [Test]
    public async Task Five_wrong_codes_lock_the_step_also_for_the_right_one()
    {
        var (email, secret, _) = await EnrolledAsync();
        TestClock.Advance(TimeSpan.FromMinutes(1));
        await Staff.EnterAsync(Browser, email, Staff.Password);
        var page = await Browser.GetPageAsync(Code);
        for (var i = 0; i < 5; i++)
            await SendAsync(Browser, page, "000000");

        using var answer = await SendAsync(Browser, page, new Totp(secret).ComputeTotp(TestHost.Instance.Clock.GetUtcNow().UtcDateTime));

        Assert.That((int)answer.StatusCode, Is.EqualTo(400));
    }

    [Test]
    public async Task The_password_alone_waits_ten_minutes_at_most()
    {
        var (email, _, codes) = await EnrolledAsync();
        await Staff.EnterAsync(Browser, email, Staff.Password);
        var page = await Browser.GetPageAsync(Code);
        TestClock.Advance(TimeSpan.FromMinutes(10));

        using var answer = await SendAsync(Browser, page, codes[0]);

        Assert.That(answer.Headers.Location!.OriginalString, Is.EqualTo("/umbraco/login"));
    }

    [Test]
    public async Task A_stolen_password_cannot_replace_the_app()
    {
        var (email, _, _) = await EnrolledAsync();
        await Staff.EnterAsync(Browser, email, Staff.Password);

        using var answer = await Browser.GetAsync(App);

        Assert.That(answer.Headers.Location!.OriginalString, Is.EqualTo("/umbraco/login"));
    }

    [TestCase(Code)]
    [TestCase(App)]
    public async Task A_stranger_is_sent_to_the_first_step(string address)
    {
        using var answer = await Browser.GetAsync(address + "?returnUrl=%2Fumbraco%2Fsection%2Fcontent");

        Assert.That(answer.Headers.Location!.OriginalString, Is.EqualTo("/umbraco/login?returnUrl=%2Fumbraco%2Fsection%2Fcontent"));
    }

    [Test]
    public async Task The_secret_is_not_in_the_store_as_it_is()
    {
        var (_, secret, _) = await EnrolledAsync();

        var stored = (await Cms.Users.AsNoTracking().SingleAsync()).TotpSecret!;

        Assert.That(stored.AsSpan().IndexOf(secret), Is.EqualTo(-1));
    }

    [TestCase(true, "operator", true)]
    [TestCase(true, "admin", true)]
    [TestCase(true, "editor", false)]
    [TestCase(false, "admin", false)]
    [TestCase(null, "admin", false)]
    public void Everybody_but_editors_needs_it_where_it_is_required(bool? setting, string role, bool expected)
    {
        var policy = new SecondStepPolicy(Options.Create(new StaffOptions { RequireTotp = setting }), Services.GetRequiredService<IHostEnvironment>());

        Assert.That(policy.IsRequired([role]), Is.EqualTo(expected));
    }

    private async Task<(string Email, byte[] Secret, IReadOnlyList<string> Codes)> EnrolledAsync()
    {
        var browser = NewBrowser();
        await AwaitEnrolmentAsync(browser);
        var page = await browser.GetPageAsync(App);
        using var answer = await SendAsync(browser, page, new Totp(SecretOf(page)).ComputeTotp(TestHost.Instance.Clock.GetUtcNow().UtcDateTime));
        var shown = await answer.PageAsync();
        return (Staff.EmailOf(OfficerRoles.Operator), SecretOf(page), [.. shown.QuerySelectorAll("li .number").Select(code => code.TextContent)]);
    }

    /// <summary>As after a right password where the app is required; development itself does not require it.</summary>
    private async Task AwaitEnrolmentAsync(HttpClient browser)
    {
        var user = await Staff.UserAsync(OfficerRoles.Operator);
        var session = Services.GetRequiredService<StaffSessionService>().Start(user.Id, awaitsCode: true, "Uji");
        await Cms.SaveChangesAsync();
        browser.DefaultRequestHeaders.Add("Cookie", $"__Host-staff={session}");
    }

    private static byte[] SecretOf(IHtmlDocument page) => Base32Encoding.ToBytes(page.QuerySelector("ol .number")!.TextContent.Replace(" ", "", StringComparison.Ordinal));

    private static Task<HttpResponseMessage> SendAsync(HttpClient browser, IHtmlDocument page, string code) => browser.SubmitAsync(page.QuerySelector("form.form"), ("kode", code));
}
