using System.Net;
using BanjarSari.SelfService.SignIn;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Tests.SignIn;

public sealed class StepUpPageTests : SignInTest
{
    [Test]
    public async Task Anonymous_is_led_to_sign_in()
    {
        using var answer = await Browser.GetAsync("/layanan-mandiri/konfirmasi-pin");

        Assert.That(answer.Headers.Location!.ToString(), Does.StartWith("/layanan-mandiri/masuk"));
    }

    [Test]
    public async Task The_right_pin_leads_back_with_a_new_cookie_and_counts_from_now_on()
    {
        await ResidentWithPinAsync();
        await GetsInAsync(Browser);
        var before = await Db.Sessions.AsNoTracking().SingleAsync();
        TestClock.Advance(TimeSpan.FromMinutes(8));

        using var answer = await ConfirmAsync(Pin, "/layanan-mandiri/profil");

        var after = await Db.Sessions.AsNoTracking().SingleAsync();
        Assert.That(answer.Headers.Location!.ToString(), Is.EqualTo("/layanan-mandiri/profil"));
        Assert.That(after.PinEnteredAt, Is.EqualTo(TestClock.Start.UtcDateTime.AddMinutes(8)));
        Assert.That(after.TokenHash, Is.Not.EqualTo(before.TokenHash));
        await Browser.OpenAsync("/layanan-mandiri/profil");
    }

    [TestCase("https://evil.example")]
    [TestCase("//evil.example")]
    public async Task It_leads_back_only_to_ourselves(string returnUrl)
    {
        await ResidentWithPinAsync();
        await GetsInAsync(Browser);

        using var answer = await ConfirmAsync(Pin, returnUrl);

        Assert.That(answer.Headers.Location!.ToString(), Is.EqualTo("/layanan-mandiri/"));
    }

    [TestCase(WrongPin, "PIN tidak cocok, atau akses sedang dibatasi. Coba lagi nanti, atau hubungi kantor desa.")]
    [TestCase("", "Isi PIN Anda.")]
    public async Task A_wrong_pin_is_said_and_changes_nothing(string pin, string message)
    {
        await ResidentWithPinAsync();
        await GetsInAsync(Browser);
        var before = await Db.Sessions.AsNoTracking().SingleAsync();
        TestClock.Advance(TimeSpan.FromMinutes(8));

        using var answer = await ConfirmAsync(pin, "/layanan-mandiri/profil");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That((await answer.DocumentAsync()).QuerySelector(".error-summary")!.TextContent, Does.Contain(message));
        Assert.That((await Db.Sessions.AsNoTracking().SingleAsync()).PinEnteredAt, Is.EqualTo(before.PinEnteredAt));
    }

    [Test]
    public async Task Tries_are_counted_as_at_sign_in()
    {
        await ResidentWithPinAsync();
        await GetsInAsync(Browser);
        for (var i = 0; i < 20; i++)
            (await ConfirmAsync(WrongPin, "")).Dispose();

        using var answer = await ConfirmAsync(Pin, "");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await Db.SignInAttempts.CountAsync(row => row.Outcome == AttemptOutcomes.Failure), Is.EqualTo(10 + 5), "ten of the device, five of a stranger");
    }

    private async Task<HttpResponseMessage> ConfirmAsync(string pin, string returnUrl)
    {
        var page = await Browser.OpenAsync("/layanan-mandiri/konfirmasi-pin?returnUrl=" + Uri.EscapeDataString(returnUrl));
        return await Browser.SendAsync(page, "main form", ("pin", pin));
    }
}
