using System.Net;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Tests.SignIn;

/// <summary>T07 and T37: the life of a session and the cookies around it.</summary>
public sealed class SessionTests : SignInTest
{
    [Test]
    public async Task A_planted_cookie_is_not_taken_over()
    {
        const string Planted = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
        await ResidentWithPinAsync();
        Browser.DefaultRequestHeaders.Add("Cookie", $"__Host-sid={Planted}");

        using var answer = await SignInAsync(Browser);

        var given = answer.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("__Host-sid=", StringComparison.Ordinal));
        Assert.That(given, Does.Not.Contain(Planted));
        var victim = NewBrowser();
        victim.DefaultRequestHeaders.Add("Cookie", $"__Host-sid={Planted}");
        using var page = await victim.GetAsync("/layanan-mandiri/profil");
        Assert.That(page.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
    }

    [Test]
    public async Task Every_cookie_is_host_bound_secure_httponly_and_samesite()
    {
        await ResidentWithPinAsync(activation: true);
        var cookies = new List<string>();
        using var page = await Browser.GetAsync("/layanan-mandiri/masuk");
        cookies.AddRange(page.Headers.GetValues("Set-Cookie"));
        using var signIn = await SignInAsync(Browser);
        cookies.AddRange(signIn.Headers.GetValues("Set-Cookie"));
        var form = await Browser.OpenAsync("/layanan-mandiri/pin");
        using var change = await Browser.SendAsync(form, "main form", ("pinBaru", "605318"), ("ulangiPinBaru", "605318"));
        cookies.AddRange(change.Headers.GetValues("Set-Cookie"));

        Assert.That(cookies.Select(cookie => cookie.Split('=')[0]).Distinct(), Is.EquivalentTo(["__Host-csrf", "__Host-sid", "__Host-device", "__Host-notice"]));
        foreach (var cookie in cookies.Select(cookie => cookie.ToUpperInvariant()))
        {
            Assert.That(cookie, Does.Contain("; SECURE").And.Contain("; HTTPONLY").And.Contain("; PATH=/").And.Contain("; SAMESITE="));
            Assert.That(cookie, Does.Not.Contain("DOMAIN=").And.Not.Contain("SAMESITE=NONE"));
        }

        var session = cookies.Last(cookie => cookie.StartsWith("__Host-sid=", StringComparison.Ordinal));
        Assert.That(session, Does.Not.Contain("expires").And.Not.Contain("max-age"), "it ends with the browser");
        Assert.That(session.Split(';')[0].Split('=')[1], Has.Length.EqualTo(43), "256 bits");
    }

    [Test]
    public async Task Ten_idle_minutes_end_it()
    {
        await ResidentWithPinAsync();
        await GetsInAsync(Browser);
        TestClock.Advance(TimeSpan.FromMinutes(10));
        await Browser.OpenAsync("/layanan-mandiri/profil");
        TestClock.Advance(TimeSpan.FromMinutes(10.1));

        using var answer = await Browser.GetAsync("/layanan-mandiri/profil");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(await Db.Sessions.AnyAsync(), Is.False);
    }

    [Test]
    public async Task An_hour_ends_it_in_any_case()
    {
        await ResidentWithPinAsync();
        await GetsInAsync(Browser);
        for (var minutes = 0; minutes < 60; minutes += 6)
        {
            TestClock.Advance(TimeSpan.FromMinutes(6));
            await Browser.OpenAsync("/layanan-mandiri/profil");
        }

        TestClock.Advance(TimeSpan.FromMinutes(1));

        using var answer = await Browser.GetAsync("/layanan-mandiri/profil");
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
    }
}
