using System.Net;
using AngleSharp.Html.Dom;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.SignIn;

public sealed class PinPageTests : SignInTest
{
    private const string Fresh = "605318";

    [Test]
    public async Task Anonymous_is_led_to_sign_in()
    {
        using var answer = await Browser.GetAsync("/layanan-mandiri/pin");

        Assert.That(answer.Headers.Location!.ToString(), Does.StartWith("/layanan-mandiri/masuk"));
    }

    [Test]
    public async Task The_first_change_opens_everything_and_the_activation_pin_is_dead()
    {
        var resident = await ResidentWithPinAsync(activation: true);
        await GetsInAsync(Browser);

        using var answer = await ChangeAsync(Fresh);

        Assert.That(answer.Headers.Location!.ToString(), Is.EqualTo("/layanan-mandiri/"));
        Assert.That((await Browser.OpenAsync("/layanan-mandiri/perangkat")).Words(), Does.Contain("PIN Anda sudah diganti."));
        Assert.That(await GetsInAsync(NewBrowser()), Is.False, "the activation PIN is used up");
        Assert.That(await GetsInAsync(NewBrowser(), pin: Fresh), Is.True);
        var account = await AccountOfAsync(resident);
        Assert.That((account.MustChangePin, account.ActivationExpiresAt, account.PinChangedAt), Is.EqualTo((false, (DateTime?)null, (DateTime?)TestClock.Start.UtcDateTime)));
    }

    [Test]
    public async Task A_change_is_one_act_without_pin_and_a_notice()
    {
        var resident = await ResidentWithPinAsync(activation: true);
        await GetsInAsync(Browser);

        using var answer = await ChangeAsync(Fresh);

        var act = (await ActsAsync(ProcessKinds.PinChanged)).Single();
        Assert.That((act.ActorResidentId, act.Events.Single().ResidentId, act.Events.Single().Changes), Is.EqualTo(((Guid?)resident.Id, (Guid?)resident.Id, (SealedText?)null)));
        Assert.That((await NoticesAsync(resident)).Select(row => row.Title), Does.Contain("PIN sudah diganti"));
    }

    [Test]
    public async Task The_session_gets_a_new_cookie_and_the_old_one_is_worth_nothing()
    {
        await ResidentWithPinAsync(activation: true);
        await GetsInAsync(Browser);
        var before = await Db.Sessions.AsNoTracking().SingleAsync();

        using var answer = await ChangeAsync(Fresh);

        var after = await Db.Sessions.AsNoTracking().SingleAsync();
        Assert.That(after.TokenHash, Is.Not.EqualTo(before.TokenHash));
        Assert.That(after.MustChangePin, Is.False);
    }

    [Test]
    public async Task The_proposal_is_another_each_time_and_can_be_taken()
    {
        await ResidentWithPinAsync(activation: true);
        await GetsInAsync(Browser);
        var first = (await Browser.OpenAsync("/layanan-mandiri/pin")).QuerySelector(".secret")!.TextContent;
        var second = (await Browser.OpenAsync("/layanan-mandiri/pin")).QuerySelector(".secret")!.TextContent;
        Assert.That(second, Is.Not.EqualTo(first));
        Assert.That(second, Does.Match("^[0-9]{6}$"));

        using var answer = await ChangeAsync(second);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
    }

    [TestCase("48291", "48291", "PIN baru paling sedikit 6 angka, tanpa huruf dan tanpa spasi.")]
    [TestCase("48291a", "48291a", "PIN baru paling sedikit 6 angka, tanpa huruf dan tanpa spasi.")]
    [TestCase("", "", "Isi PIN baru.")]
    [TestCase("605318", "605319", "Dua PIN baru yang diketik belum sama. Ketik lagi.")]
    [TestCase("120180", "120180", "PIN ini terlihat seperti tanggal. Tanggal paling dulu ditebak orang; pilih angka lain.")]
    [TestCase("123456", "123456", "PIN ini mengikuti pola yang mudah ditebak. Pilih angka lain, atau pakai PIN yang kami usulkan.")]
    [TestCase(Pin, Pin, "PIN baru harus berbeda dari PIN sekarang.")]
    public async Task What_may_not_be_taken_is_said_and_nothing_changes(string pin, string again, string message)
    {
        var resident = await ResidentWithPinAsync(activation: true);
        await GetsInAsync(Browser);
        var before = await AccountOfAsync(resident);

        using var answer = await ChangeAsync(pin, again);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That((await answer.DocumentAsync()).QuerySelector(".error-summary")!.TextContent, Does.Contain(message));
        Assert.That((await AccountOfAsync(resident)).PinHash, Is.EqualTo(before.PinHash));
        Assert.That(await ActsAsync(ProcessKinds.PinChanged), Is.Empty);
    }

    [TestCase("916354", "the NIK of a member of the family")]
    [TestCase("785463", "the KK number")]
    [TestCase("864297", "the telephone")]
    public async Task Digits_of_the_family_s_papers_may_not_be_taken(string pin, string _)
    {
        var family = await Village.FamilyAsync("9999997854630001");
        var resident = await ResidentWithPinAsync(activation: true, family: family);
        await Village.ResidentAsync("9999916354820002", family: family, relation: FamilyRelations.Wife);
        resident.Phone = Services.GetRequiredService<FieldCipher>().Seal(nameof(Resident), nameof(Resident.Phone), resident.Id, "+6281286429701");
        await Db.SaveChangesAsync();
        await GetsInAsync(Browser);

        using var answer = await ChangeAsync(pin);

        Assert.That((await answer.DocumentAsync()).QuerySelector(".error-summary")!.TextContent, Does.Contain("PIN ini ada di NIK, nomor KK, nomor telepon, atau tanggal lahir keluarga Anda. Pilih angka lain."));
    }

    [Test]
    public async Task A_later_change_asks_for_the_pin_until_now()
    {
        await ResidentWithPinAsync();
        await GetsInAsync(Browser);

        using var without = await ChangeAsync(Fresh);
        using var wrong = await ChangeAsync(Fresh, Fresh, WrongPin);
        using var right = await ChangeAsync(Fresh, Fresh, Pin);

        Assert.That((await without.DocumentAsync()).QuerySelector(".error-summary")!.TextContent, Does.Contain("Isi PIN Anda yang sekarang."));
        Assert.That((await wrong.DocumentAsync()).QuerySelector(".error-summary")!.TextContent, Does.Contain("PIN sekarang tidak cocok, atau akses sedang dibatasi. Coba lagi nanti, atau hubungi kantor desa."));
        Assert.That(right.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(await GetsInAsync(NewBrowser(), pin: Fresh), Is.True);
    }

    [Test]
    public async Task The_pin_is_never_shown_again()
    {
        await ResidentWithPinAsync(activation: true);
        await GetsInAsync(Browser);

        using var answer = await ChangeAsync("605318", "605319");

        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Not.Contain("605318").And.Not.Contain("605319"));
    }

    private async Task<HttpResponseMessage> ChangeAsync(string pin, string? again = null, string old = "")
    {
        IHtmlDocument page = await Browser.OpenAsync("/layanan-mandiri/pin");
        return await Browser.SendAsync(page, "main form", ("pinLama", old), ("pinBaru", pin), ("ulangiPinBaru", again ?? pin));
    }
}
