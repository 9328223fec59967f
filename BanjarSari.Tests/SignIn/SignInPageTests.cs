using System.Net;
using BanjarSari.SelfService.Register;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Tests.SignIn;

public sealed class SignInPageTests : SignInTest
{
    [Test]
    public async Task The_right_pin_leads_home()
    {
        await ResidentWithPinAsync();

        using var answer = await SignInAsync(Browser);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(answer.Headers.Location!.ToString(), Is.EqualTo("/layanan-mandiri/"));
        await Browser.OpenAsync("/layanan-mandiri/profil");
    }

    [Test]
    public async Task The_activation_pin_leads_to_the_pin_page()
    {
        await ResidentWithPinAsync(activation: true);

        using var answer = await SignInAsync(Browser, returnUrl: "/layanan-mandiri/profil");

        Assert.That(answer.Headers.Location!.ToString(), Is.EqualTo("/layanan-mandiri/pin"));
    }

    [TestCase("/layanan-mandiri/profil", "/layanan-mandiri/profil")]
    [TestCase("https://evil.example", "/layanan-mandiri/")]
    [TestCase("//evil.example", "/layanan-mandiri/")]
    [TestCase("/\\evil.example", "/layanan-mandiri/")]
    [TestCase("javascript:alert(1)", "/layanan-mandiri/")]
    public async Task After_sign_in_only_a_local_address_is_followed(string returnUrl, string location)
    {
        await ResidentWithPinAsync();

        using var answer = await SignInAsync(Browser, returnUrl: returnUrl);

        Assert.That(answer.Headers.Location!.ToString(), Is.EqualTo(location));
    }

    [Test]
    public async Task A_wrong_pin_keeps_the_nik_and_not_the_pin()
    {
        await ResidentWithPinAsync();

        using var answer = await SignInAsync(Browser, pin: WrongPin);
        var page = await answer.DocumentAsync();

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(page.QuerySelector(".error-summary")!.TextContent, Does.Contain("NIK atau PIN tidak cocok, atau akses sedang dibatasi. Coba lagi nanti, atau hubungi kantor desa."));
        Assert.That(page.QuerySelector("#nik")!.GetAttribute("value"), Is.EqualTo(Nik));
        Assert.That(page.QuerySelector("#pin")!.HasAttribute("value"), Is.False);
        Assert.That(page.Source.Text, Does.Not.Contain(WrongPin));
    }

    // T40: nothing but 16 digits is a NIK, and nothing but digits a PIN; no fault, no way in.
    [TestCase("9999991201800001 ", Pin)]
    [TestCase(" 9999991201800001", Pin)]
    [TestCase("9999991201800001A", Pin)]
    [TestCase("999999120180000", Pin)]
    [TestCase("99999912018000011", Pin)]
    [TestCase("0999991201800001", Pin)]
    [TestCase("９９９９９９１２０１８００００１", Pin)]
    [TestCase("", "")]
    [TestCase(Nik, "482915 ")]
    [TestCase(Nik, "48291")]
    [TestCase(Nik, "' OR 1=1 --")]
    public async Task What_is_no_nik_or_no_pin_is_said_at_its_field(string nik, string pin)
    {
        await ResidentWithPinAsync();

        using var answer = await SignInAsync(Browser, nik, pin);
        var page = await answer.DocumentAsync();

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(page.QuerySelectorAll(".field__error"), Is.Not.Empty);
        Assert.That(await AttemptsAsync(), Is.Empty);
    }

    [TestCase("9999991201800001\0", Pin)]
    [TestCase(Nik, "482915\0")]
    public async Task A_null_character_is_refused(string nik, string pin)
    {
        await ResidentWithPinAsync();

        using var answer = await SignInAsync(Browser, nik, pin);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [Test]
    public async Task A_megabyte_of_nik_and_an_array_are_refused()
    {
        await ResidentWithPinAsync();
        using var huge = await SignInAsync(Browser, new string('9', 1_000_000));
        var page = await Browser.OpenAsync("/layanan-mandiri/masuk");
        using var array = await Browser.SendAsync(page, "main form", ("nik[]", Nik), ("pin[]", Pin));

        Assert.That(huge.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(array.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [Test]
    public async Task Who_is_signed_in_is_led_home()
    {
        await ResidentWithPinAsync();
        await GetsInAsync(Browser);

        using var answer = await Browser.GetAsync("/layanan-mandiri/masuk");

        Assert.That(answer.Headers.Location!.ToString(), Is.EqualTo("/layanan-mandiri/"));
    }

    [Test]
    public async Task Without_a_token_nobody_is_signed_in()
    {
        await ResidentWithPinAsync();
        using var fields = new FormUrlEncodedContent([new("nik", Nik), new("pin", Pin)]);

        using var answer = await Browser.PostAsync("/layanan-mandiri/masuk", fields);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await Db.Sessions.AnyAsync(), Is.False);
    }

    [Test]
    public async Task Last_sign_in_and_failed_tries_since_are_kept_for_the_first_page()
    {
        var resident = await ResidentWithPinAsync();
        await GetsInAsync(Browser);
        TestClock.Advance(TimeSpan.FromHours(2));
        await FailAsync(3);

        await GetsInAsync(NewBrowser());

        var account = await AccountOfAsync(resident);
        Assert.That(account.PreviousSignInAt, Is.EqualTo(TestClock.Start.UtcDateTime));
        Assert.That(account.PreviousSignInDevice, Is.EqualTo("Peramban di perangkat lain"));
        Assert.That(account.FailedSincePrevious, Is.EqualTo(3));
    }

    [Test]
    public async Task The_newest_sign_in_wins_and_says_so()
    {
        var resident = await ResidentWithPinAsync();
        await GetsInAsync(Browser);

        await GetsInAsync(NewBrowser());

        using var answer = await Browser.GetAsync("/layanan-mandiri/profil");
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(await Db.InboxMessages.CountAsync(row => row.ResidentId == resident.Id && row.Title == "Sesi di perangkat lain diakhiri"), Is.EqualTo(1));
    }

    [Test]
    public async Task Signing_in_as_another_ends_the_first_session()
    {
        await ResidentWithPinAsync();
        await ResidentWithPinAsync("9999990507750003", "605318");
        var page = await Browser.OpenAsync("/layanan-mandiri/masuk");
        await GetsInAsync(Browser);

        using var answer = await Browser.SendAsync(page, "main form", ("nik", "9999990507750003"), ("pin", "605318"));

        // The first page's token was nobody's; it is refused rather than mixed up between two people.
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await Db.Sessions.CountAsync(), Is.EqualTo(1));
    }

    [TestCase(ResidentStates.Dead)]
    [TestCase(ResidentStates.MovedOut)]
    [TestCase(ResidentStates.NotValid)]
    public async Task Who_is_not_alive_in_the_village_does_not_get_in(int state)
    {
        var resident = await ResidentWithPinAsync();
        resident.State = state;
        await Db.SaveChangesAsync();

        Assert.That(await GetsInAsync(Browser), Is.False);
    }

    [Test]
    public async Task An_activation_pin_expires()
    {
        await ResidentWithPinAsync(activation: true);
        TestClock.Advance(TimeSpan.FromDays(14));

        Assert.That(await GetsInAsync(Browser), Is.False);
    }
}
