using System.Net;
using AngleSharp.Dom;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Register;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Tests.FamilyCard;

public sealed class FamilyRevealTests : HostTest
{
    private const string Address = "/layanan-mandiri/kartu-keluarga";
    private Resident _head = null!;
    private Resident _wife = null!;

    [SetUp]
    public async Task SignIn()
    {
        var family = await Village.FamilyAsync();
        _head = await Village.ResidentAsync("9999991201800001", "BUDI SANTOSO", family);
        _wife = await Village.ResidentAsync("9999995503820002", "SITI AMINAH", family, FamilyRelations.Wife);
        await Village.SignInAsync(Browser, _wife);
    }

    [Test]
    public async Task A_tap_shows_the_NIK_of_one_member_and_they_can_read_who_looked()
    {
        using var answer = await Browser.SubmitAsync(await FormAsync(1));

        var page = await answer.PageAsync();
        Assert.That(page.QuerySelector("section[aria-labelledby=anggota-1]")!.Fact("NIK"), Is.EqualTo("9999991201800001"));
        Assert.That(page.Body!.TextContent, Does.Not.Contain("9999995503820002"));
        var look = await Db.AccessLog.SingleAsync();
        Assert.That((look.SubjectResidentId, look.ActorResidentId, look.ActorName, look.ActorPost, look.Action), Is.EqualTo((_head.Id, _wife.Id, "Istri", "Anggota keluarga", AccessActions.Revealed)));
    }

    [Test]
    public async Task The_own_number_is_logged_as_the_own_look()
    {
        using var answer = await Browser.SubmitAsync(await FormAsync(2));

        var look = await Db.AccessLog.SingleAsync();
        Assert.That((look.SubjectResidentId, look.ActorResidentId, look.ActorName), Is.EqualTo((_wife.Id, _wife.Id, "warga")));
    }

    [Test]
    public async Task A_tap_shows_the_KK_number()
    {
        var page = await Browser.GetPageAsync(Address);

        using var answer = await Browser.SubmitAsync(page.QuerySelector("form[action$=tampilkan]:not(:has(input[name=anggota]))"));

        Assert.That((await answer.PageAsync()).Fact("Nomor KK"), Is.EqualTo("9999990101100001"));
        Assert.That((await Db.AccessLog.SingleAsync()).Purpose, Is.EqualTo("Menampilkan Nomor KK di halaman Kartu Keluarga"));
    }

    [Test]
    public async Task Without_a_recent_PIN_it_is_asked_for_first()
    {
        var form = await FormAsync(1);
        TestClock.Advance(TimeSpan.FromMinutes(6));

        using var answer = await Browser.SubmitAsync(form);

        Assert.That(answer.Headers.Location!.ToString(), Does.StartWith("/layanan-mandiri/konfirmasi-pin?returnUrl="));
        Assert.That(await Db.AccessLog.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task Coming_back_from_the_PIN_shows_nothing_yet()
    {
        var page = await Browser.GetPageAsync($"{Address}/tampilkan?anggota=1");

        Assert.That(page.QuerySelector(".banner--info").Words(), Does.StartWith("PIN sudah dikonfirmasi."));
        Assert.That(page.DocumentElement.OuterHtml, Does.Not.Match("[0-9]{12}"));
        Assert.That(await Db.AccessLog.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task Opened_late_the_address_leads_to_the_card()
    {
        TestClock.Advance(TimeSpan.FromMinutes(6));

        using var answer = await Browser.GetAsync($"{Address}/tampilkan");

        Assert.That(answer.Headers.Location!.ToString(), Is.EqualTo(Address));
    }

    [TestCase("0")]
    [TestCase("3")]
    [TestCase("-1")]
    [TestCase("9999991201800001")]
    [TestCase("satu")]
    public async Task Nobody_stands_at_another_place(string position)
    {
        using var answer = await Browser.SubmitAsync(await FormAsync(1), ("anggota", position));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await Db.AccessLog.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task A_protected_member_is_not_there()
    {
        var form = await FormAsync(1);
        _head.HiddenFromFamily = true;
        await Db.SaveChangesAsync();

        using var answer = await Browser.SubmitAsync(form);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Extra_fields_do_not_reach_another_family()
    {
        var other = await Village.FamilyAsync("9999990202110002");
        var stranger = await Village.ResidentAsync("9999990507750003", "RAHMAT HIDAYAT", other);

        using var answer = await Browser.SubmitAsync(await FormAsync(1), ("ViewerId", stranger.Id.ToString()), ("FamilyId", other.Id.ToString()), ("id", stranger.Id.ToString()));

        Assert.That((await answer.PageAsync()).Body!.TextContent, Does.Contain("9999991201800001").And.Not.Contain("RAHMAT"));
    }

    [Test]
    public async Task A_person_on_no_card_has_nothing_to_show()
    {
        var form = await FormAsync(1);
        _wife.FamilyId = null;
        await Db.SaveChangesAsync();

        using var answer = await Browser.SubmitAsync(form);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    private async Task<IElement?> FormAsync(int position) =>
        (await Browser.GetPageAsync(Address)).QuerySelector($"form:has(input[name=anggota][value='{position}'])");
}
