using System.Net;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Tests.SignIn;

/// <summary>T08, as far as the server goes.</summary>
public sealed class SignOutPageTests : SignInTest
{
    [Test]
    public async Task Sign_out_ends_the_row_and_has_the_browser_forget()
    {
        await ResidentWithPinAsync();
        await GetsInAsync(Browser);

        using var answer = await SignOutAsync(Browser);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(answer.Headers.GetValues("Clear-Site-Data").Single(), Is.EqualTo("\"cache\", \"cookies\", \"storage\""));
        Assert.That(answer.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("__Host-sid=", StringComparison.Ordinal)), Does.Contain("expires=Thu, 01 Jan 1970"));
        Assert.That(await Db.Sessions.AnyAsync(), Is.False);
    }

    [Test]
    public async Task The_old_cookie_opens_nothing_afterwards()
    {
        await ResidentWithPinAsync();
        using var signedIn = await SignInAsync(Browser);
        var cookie = signedIn.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("__Host-sid=", StringComparison.Ordinal)).Split(';')[0];
        using var leave = await SignOutAsync(Browser);
        var thief = NewBrowser();
        thief.DefaultRequestHeaders.Add("Cookie", cookie);

        foreach (var address in new[] { "/layanan-mandiri/profil", "/layanan-mandiri/", "/layanan-mandiri/perangkat" })
        {
            using var answer = await thief.GetAsync(address);
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect), address);
        }
    }

    [Test]
    public async Task The_sign_in_page_says_so_and_gives_the_device_cookie_back()
    {
        await ResidentWithPinAsync();
        await GetsInAsync(Browser);
        using var leave = await SignOutAsync(Browser);
        // A browser that obeys Clear-Site-Data comes without any cookie.
        var emptied = NewBrowser();

        using var answer = await emptied.GetAsync(leave.Headers.Location);

        Assert.That((await answer.DocumentAsync()).Words(), Does.Contain("Anda sudah keluar."));
        await FailAsync(5);
        Assert.That(await GetsInAsync(emptied), Is.True, "the device is still known");
    }

    [Test]
    public async Task The_ticket_in_the_address_is_worth_nothing_after_a_minute()
    {
        await ResidentWithPinAsync();
        await GetsInAsync(Browser);
        using var leave = await SignOutAsync(Browser);
        TestClock.Advance(TimeSpan.FromSeconds(61));

        using var answer = await NewBrowser().GetAsync(leave.Headers.Location);

        Assert.That(answer.Headers.TryGetValues("Set-Cookie", out var cookies) && cookies.Any(cookie => cookie.StartsWith("__Host-device=", StringComparison.Ordinal)), Is.False);
    }

    [TestCase("ya")]
    [TestCase("xxxx")]
    public async Task Anything_else_in_the_address_is_no_ticket(string word)
    {
        using var answer = await Browser.GetAsync("/layanan-mandiri/masuk?keluar=" + word);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(answer.Headers.GetValues("Set-Cookie").Any(cookie => cookie.StartsWith("__Host-device=", StringComparison.Ordinal)), Is.False);
    }

    [Test]
    public async Task A_link_does_not_sign_out()
    {
        await ResidentWithPinAsync();
        await GetsInAsync(Browser);

        using var answer = await Browser.GetAsync("/layanan-mandiri/keluar");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.MethodNotAllowed));
        Assert.That(await Db.Sessions.AnyAsync(), Is.True);
    }

    [Test]
    public async Task Without_a_token_nobody_is_signed_out()
    {
        await ResidentWithPinAsync();
        await GetsInAsync(Browser);

        using var answer = await Browser.PostAsync("/layanan-mandiri/keluar", null);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await Db.Sessions.AnyAsync(), Is.True);
    }

    [Test]
    public async Task With_an_activation_pin_one_can_leave_too()
    {
        await ResidentWithPinAsync(activation: true);
        await GetsInAsync(Browser);
        var page = await Browser.OpenAsync("/layanan-mandiri/pin");

        using var answer = await Browser.SendAsync(page, "header form");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(await Db.Sessions.AnyAsync(), Is.False);
    }
}
