using System.Net;
using AngleSharp.Dom;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Register;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Tests.Profile;

public sealed class RevealPageTests : HostTest
{
    private const string Address = "/layanan-mandiri/profil";
    private Resident _resident = null!;

    [SetUp]
    public async Task SignIn()
    {
        _resident = await Village.ResidentAsync("9999991201800001", family: await Village.FamilyAsync());
        await Village.SignInAsync(Browser, _resident);
    }

    [TestCase(nameof(Resident.Nik), "NIK (Nomor Induk Kependudukan)", "9999991201800001")]
    [TestCase(nameof(Resident.MotherName), "Nama ibu", "KARTINAH")]
    [TestCase("KkNumber", "Nomor KK", "9999990101100001")]
    public async Task A_tap_shows_one_value_in_full_and_is_logged(string element, string label, string value)
    {
        using var answer = await Browser.SubmitAsync(await FormOfAsync(element));

        var page = await answer.PageAsync();
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(page.Fact(label), Does.StartWith(value));
        Assert.That(page.Title, Does.Not.Match("[0-9]"));
        var look = await Db.AccessLog.SingleAsync();
        Assert.That((look.SubjectResidentId, look.ActorResidentId, look.Action, look.ActorPost), Is.EqualTo((_resident.Id, _resident.Id, AccessActions.Revealed, "Warga")));
        Assert.That(look.Purpose, Does.StartWith("Menampilkan").And.Not.Contain(value));
    }

    [Test]
    public async Task Only_the_value_asked_for_is_shown()
    {
        using var answer = await Browser.SubmitAsync(await FormOfAsync(nameof(Resident.Nik)));

        var text = (await answer.PageAsync()).Body!.TextContent;
        Assert.That(text, Does.Not.Contain("KARTINAH").And.Not.Contain("9999990101100001"));
    }

    [Test]
    public async Task Without_a_recent_PIN_it_is_asked_for_first()
    {
        var form = await FormOfAsync(nameof(Resident.Nik));
        TestClock.Advance(TimeSpan.FromMinutes(6));

        using var answer = await Browser.SubmitAsync(form);

        Assert.That(answer.Headers.Location!.ToString(), Does.StartWith("/layanan-mandiri/konfirmasi-pin?returnUrl="));
        Assert.That(await Db.AccessLog.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task Coming_back_from_the_PIN_shows_nothing_yet()
    {
        var page = await Browser.GetPageAsync($"{Address}/tampilkan?elemen=Nik");

        Assert.That(page.QuerySelector(".banner--info").Words(), Does.StartWith("PIN sudah dikonfirmasi."));
        Assert.That(page.DocumentElement.OuterHtml, Does.Not.Match("[0-9]{12}"));
        Assert.That(await Db.AccessLog.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task Opened_late_the_address_leads_to_the_profile()
    {
        TestClock.Advance(TimeSpan.FromMinutes(6));

        using var answer = await Browser.GetAsync($"{Address}/tampilkan");

        Assert.That(answer.Headers.Location!.ToString(), Is.EqualTo(Address));
    }

    [TestCase("")]
    [TestCase("Religion")]
    [TestCase("Nothing")]
    [TestCase(nameof(Resident.FatherNik))]
    public async Task What_is_not_a_masked_value_of_the_record_is_not_there(string element)
    {
        using var answer = await Browser.SubmitAsync(await FormOfAsync(nameof(Resident.Nik)), ("elemen", element));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await Db.AccessLog.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task Extra_fields_do_not_reach_another_person()
    {
        var other = await Village.ResidentAsync("9999990507750003", "RAHMAT HIDAYAT");
        var id = other.Id.ToString();

        using var answer = await Browser.SubmitAsync(await FormOfAsync(nameof(Resident.Nik)), ("ResidentId", id), ("id", id), ("By.ResidentId", id));

        Assert.That((await answer.PageAsync()).Body!.TextContent, Does.Contain("9999991201800001").And.Not.Contain("9999990507750003"));
        Assert.That((await Db.AccessLog.SingleAsync()).SubjectResidentId, Is.EqualTo(_resident.Id));
    }

    [Test]
    public async Task Without_the_token_of_the_page_nothing_is_shown()
    {
        using var answer = await Browser.PostAsync(new Uri($"{Address}/tampilkan", UriKind.Relative), new FormUrlEncodedContent([KeyValuePair.Create("elemen", "Nik")]));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await Db.AccessLog.CountAsync(), Is.Zero);
    }

    private async Task<IElement?> FormOfAsync(string element) =>
        (await Browser.GetPageAsync(Address)).QuerySelector($"form:has(input[name=elemen][value={element}])");
}
