using System.Net;
using BanjarSari.SelfService.Officers;
using BanjarSari.Web.Cms.DataStore;
using BanjarSari.Web.Cms.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Cms.Users;

public sealed class LoginPageTests : HostTest
{
    private const string Refusal = "Alamat surel atau kata sandi tidak cocok, atau akses sedang dibatasi.";

    private CmsDbContext Cms => Services.GetRequiredService<CmsDbContext>();

    [Test]
    public async Task A_right_password_opens_a_session_that_only_the_browser_holds()
    {
        await Staff.UserAsync(OfficerRoles.Operator);

        using var answer = await Staff.EnterAsync(Browser, "OPERATOR@uji.desa.id ", Staff.Password);

        var cookie = answer.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("__Host-staff=", StringComparison.Ordinal));
        var act = await Cms.Acts.SingleAsync(row => row.Kind == CmsActKinds.SignedIn);
        Assert.Multiple(() =>
        {
            Assert.That((answer.StatusCode, answer.Headers.Location!.OriginalString), Is.EqualTo((HttpStatusCode.Redirect, "/umbraco")));
            Assert.That(cookie, Does.Contain("secure").And.Contain("httponly").And.Contain("samesite=strict").And.Contain("path=/").And.Not.Contain("expires").And.Not.Contain("domain"));
            Assert.That(Cms.StaffSessions.Count(), Is.EqualTo(1));
            Assert.That(act.ActorName, Is.EqualTo("Petugas operator"));
        });
    }

    [TestCase("operator@uji.desa.id", "kata sandi yang salah")]
    [TestCase("bukan-siapa-siapa@uji.desa.id", Staff.Password)]
    [TestCase("operator@uji.desa.id", "1")]
    public async Task Every_refusal_is_the_same(string email, string password)
    {
        await Staff.UserAsync(OfficerRoles.Operator);

        using var answer = await Staff.EnterAsync(Browser, email, password);

        Assert.That((int)answer.StatusCode, Is.EqualTo(400));
        Assert.That((await answer.DocumentAsync()).QuerySelector(".error-summary").Words(), Does.Contain(Refusal));
        Assert.That(await Cms.StaffSessions.AnyAsync(), Is.False);
    }

    [Test]
    public async Task A_refusal_does_not_tell_whether_the_account_is_there_shut_or_locked()
    {
        await Staff.UserAsync(OfficerRoles.Operator);
        (await Staff.UserAsync(OfficerRoles.Verifier)).DisabledAt = TestClock.Start.UtcDateTime;
        await Cms.SaveChangesAsync();
        var locked = NewBrowser();
        await Staff.UserAsync(OfficerRoles.Auditor);
        for (var i = 0; i < 5; i++)
            await Staff.EnterAsync(locked, Staff.EmailOf(OfficerRoles.Auditor), "salah semua ini");

        var bodies = new List<string>();
        foreach (var (email, password) in new[] { (Staff.EmailOf(OfficerRoles.Operator), "salah semua ini"), ("siapa@uji.desa.id", "salah semua ini"), (Staff.EmailOf(OfficerRoles.Verifier), Staff.Password), (Staff.EmailOf(OfficerRoles.Auditor), Staff.Password) })
        {
            using var answer = await Staff.EnterAsync(NewBrowser(), email, password);
            bodies.Add($"{answer.StatusCode} {string.Join(',', answer.Headers.Select(header => header.Key))} {(await answer.BodyWithoutTokensAsync()).Replace(email, "", StringComparison.Ordinal)}");
        }

        Assert.That(bodies, Is.All.EqualTo(bodies[0]));
    }

    [Test]
    public async Task Five_wrong_tries_lock_the_account_for_a_quarter_of_an_hour_whoever_tries()
    {
        await Staff.UserAsync(OfficerRoles.Operator);
        for (var i = 0; i < 5; i++)
            await Staff.EnterAsync(NewBrowser(), Staff.EmailOf(OfficerRoles.Operator), $"salah sekali {i}");

        using var locked = await Staff.EnterAsync(Browser, Staff.EmailOf(OfficerRoles.Operator), Staff.Password);
        TestClock.Advance(TimeSpan.FromMinutes(15));
        using var later = await Staff.EnterAsync(Browser, Staff.EmailOf(OfficerRoles.Operator), Staff.Password);

        Assert.Multiple(() =>
        {
            Assert.That((int)locked.StatusCode, Is.EqualTo(400));
            Assert.That(later.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
            Assert.That(Cms.Acts.Count(act => act.Kind == CmsActKinds.UserLocked), Is.EqualTo(1));
        });
    }

    [Test]
    public async Task A_right_password_forgets_the_wrong_tries_before_it()
    {
        await Staff.UserAsync(OfficerRoles.Operator);
        for (var i = 0; i < 4; i++)
            await Staff.EnterAsync(Browser, Staff.EmailOf(OfficerRoles.Operator), "salah semua ini");
        await Staff.EnterAsync(NewBrowser(), Staff.EmailOf(OfficerRoles.Operator), Staff.Password);
        await Staff.EnterAsync(Browser, Staff.EmailOf(OfficerRoles.Operator), "salah semua ini");

        using var answer = await Staff.EnterAsync(NewBrowser(), Staff.EmailOf(OfficerRoles.Operator), Staff.Password);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
    }

    [Test]
    public async Task An_administrator_lifts_a_lock()
    {
        var user = await Staff.UserAsync(OfficerRoles.Operator);
        for (var i = 0; i < 5; i++)
            await Staff.EnterAsync(Browser, user.Email!, "salah semua ini");
        var unlock = Services.GetRequiredService<StaffUnlock>();
        await unlock.UnlockAsync(user.Id, StaffActor.System("uji"));
        await unlock.UnlockAsync(user.Id, StaffActor.System("uji"));

        using var answer = await Staff.EnterAsync(Browser, user.Email!, Staff.Password);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(await Cms.Acts.CountAsync(act => act.Kind == CmsActKinds.UserUnlocked), Is.EqualTo(1));
    }

    [TestCase("", "x", "Isi alamat surel Anda.")]
    [TestCase("a@b.id", "", "Isi kata sandi Anda.")]
    public async Task What_is_missing_is_said_at_its_field(string email, string password, string sentence)
    {
        using var answer = await Staff.EnterAsync(Browser, email, password);

        Assert.That((int)answer.StatusCode, Is.EqualTo(400));
        Assert.That((await answer.DocumentAsync()).QuerySelector(".field--error .field__error").Words(), Does.StartWith(sentence));
    }

    [TestCase("https://evil.example/umbraco/", "/umbraco")]
    [TestCase("//evil.example/umbraco/", "/umbraco")]
    [TestCase("/layanan-mandiri/profil", "/umbraco")]
    [TestCase("/umbraco/section/content", "/umbraco/section/content")]
    public async Task Afterwards_it_leads_into_the_backoffice_only(string returnUrl, string expected)
    {
        await Staff.UserAsync(OfficerRoles.Operator);

        using var answer = await Staff.EnterAsync(Browser, Staff.EmailOf(OfficerRoles.Operator), Staff.Password, returnUrl);

        Assert.That(answer.Headers.Location!.OriginalString, Is.EqualTo(expected));
    }

    [Test]
    public async Task A_planted_session_is_worth_nothing_and_a_new_one_replaces_it()
    {
        await Staff.UserAsync(OfficerRoles.Operator);
        var planted = new string('A', 43);
        Browser.DefaultRequestHeaders.Add("Cookie", $"__Host-staff={planted}");

        using var answer = await Staff.EnterAsync(Browser, Staff.EmailOf(OfficerRoles.Operator), Staff.Password);

        Assert.That(Staff.CookieOf(answer, "__Host-staff"), Is.Not.Null.And.Not.EqualTo(planted));
    }

    [Test]
    public async Task Whoever_is_signed_in_already_goes_on()
    {
        await Staff.UserAsync(OfficerRoles.Operator);
        await Staff.EnterAsync(Browser, Staff.EmailOf(OfficerRoles.Operator), Staff.Password);

        using var answer = await Browser.GetAsync("/umbraco/login");

        Assert.That(answer.Headers.Location!.OriginalString, Is.EqualTo("/umbraco"));
    }

    [TestCase("/umbraco/login")]
    [TestCase("/umbraco/login/kode")]
    [TestCase("/umbraco/login/aplikasi")]
    [TestCase("/umbraco/kata-sandi/x")]
    public async Task The_sixty_first_post_of_an_address_in_a_minute_is_429(string address)
    {
        var answers = new List<int>();
        for (var i = 0; i < 61; i++)
            answers.Add((await TestHost.Instance.Server.SendAsync(http =>
            {
                http.Connection.RemoteIpAddress = IPAddress.Parse($"198.51.100.{address.Length}");
                (http.Request.Method, http.Request.Scheme, http.Request.Host, http.Request.Path) = ("POST", "https", new Microsoft.AspNetCore.Http.HostString("localhost"), address);
                http.Request.ContentType = "application/x-www-form-urlencoded";
            })).Response.StatusCode);

        Assert.That(answers[..60], Is.All.EqualTo(400), "no antiforgery token");
        Assert.That(answers[60], Is.EqualTo(429));
    }
}
