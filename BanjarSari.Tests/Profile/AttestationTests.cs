using AngleSharp.Dom;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Register;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Tests.Profile;

public sealed class AttestationTests : HostTest
{
    private const string Address = "/layanan-mandiri/profil";
    private Resident _resident = null!;

    [SetUp]
    public async Task SignIn()
    {
        _resident = await Village.ResidentAsync("9999991201800001");
        await Village.SignInAsync(Browser, _resident);
    }

    [Test]
    public async Task The_statement_is_recorded_as_an_act_and_thanked_for()
    {
        using var answer = await Browser.SubmitAsync(await FormAsync());

        Assert.That(answer.Headers.Location!.ToString(), Is.EqualTo(Address));
        var page = await Browser.GetPageAsync(Address);
        Assert.That(page.QuerySelector("[role=status]").Words(), Is.EqualTo("Terima kasih. Pernyataan Anda bahwa data sudah benar telah dicatat."));
        Assert.That(page.QuerySelector("section[aria-labelledby=pernyataan]").Words(), Does.Contain("Anda menyatakan data ini benar pada 23 November 2026.").And.Contain("23 November 2027"));
        Assert.That(page.QuerySelector("section[aria-labelledby=pernyataan] form"), Is.Null);
        var attestation = await Db.Attestations.SingleAsync();
        Assert.That((attestation.ResidentId, attestation.ResidentVersion, attestation.At), Is.EqualTo((_resident.Id, _resident.Version, TestClock.Start.UtcDateTime)));
        var process = await Db.Processes.Include(row => row.Events).SingleAsync();
        Assert.That((process.Kind, process.ActorResidentId, process.Events.Single().EntityId), Is.EqualTo((ProcessKinds.Attested, (Guid?)_resident.Id, attestation.Id)));
    }

    [Test]
    public async Task Said_twice_it_is_written_once()
    {
        var form = await FormAsync();
        using var first = await Browser.SubmitAsync(form);

        using var second = await Browser.SubmitAsync(form);

        Assert.That((await Browser.GetPageAsync(Address)).QuerySelector("[role=status]").Words(), Is.EqualTo("Pernyataan Anda sudah tercatat sebelumnya; tidak perlu diulang."));
        Assert.That(await Db.Attestations.CountAsync(), Is.EqualTo(1));
        Assert.That(await Db.Processes.CountAsync(), Is.EqualTo(1));
    }

    [Test]
    public async Task It_is_asked_again_after_a_change_of_the_record()
    {
        using var first = await Browser.SubmitAsync(await FormAsync());
        await ChangeAsync();

        var page = await Browser.GetPageAsync(Address);
        Assert.That(page.QuerySelector("section[aria-labelledby=pernyataan]").Words(), Does.Contain("Data Anda berubah setelah pernyataan Anda pada 23 November 2026."));
        using var second = await Browser.SubmitAsync(Form(page));

        Assert.That(await Db.Attestations.CountAsync(), Is.EqualTo(2));
    }

    [Test]
    public async Task It_is_asked_again_after_a_year()
    {
        using var first = await Browser.SubmitAsync(await FormAsync());
        TestClock.Advance(TimeSpan.FromDays(365));
        var later = NewBrowser();
        await Village.SignInAsync(later, _resident);

        var page = await later.GetPageAsync(Address);
        Assert.That(page.QuerySelector("section[aria-labelledby=pernyataan]").Words(), Does.Contain("Sudah setahun; mohon periksa lagi."));
        using var second = await later.SubmitAsync(Form(page));

        Assert.That(await Db.Attestations.CountAsync(), Is.EqualTo(2));
    }

    [Test]
    public async Task A_day_short_of_a_year_it_still_stands()
    {
        using var first = await Browser.SubmitAsync(await FormAsync());
        TestClock.Advance(TimeSpan.FromDays(364));
        var later = NewBrowser();
        await Village.SignInAsync(later, _resident);

        Assert.That(Form(await later.GetPageAsync(Address)), Is.Null);
    }

    [Test]
    public async Task What_changed_meanwhile_is_not_stated()
    {
        var form = await FormAsync();
        await ChangeAsync();

        using var answer = await Browser.SubmitAsync(form);

        Assert.That((await Browser.GetPageAsync(Address)).QuerySelector("[role=status]").Words(), Does.StartWith("Data Anda berubah sejak halaman ini dibuka."));
        Assert.That(await Db.Attestations.CountAsync(), Is.Zero);
    }

    [TestCase("")]
    [TestCase("x")]
    [TestCase("99999999999")]
    public async Task A_broken_version_states_nothing(string version)
    {
        using var answer = await Browser.SubmitAsync(await FormAsync(), ("versi", version));

        Assert.That(answer.Headers.Location!.ToString(), Is.EqualTo(Address));
        Assert.That(await Db.Attestations.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task Extra_fields_do_not_state_for_another_person()
    {
        var other = await Village.ResidentAsync("9999990507750003", "RAHMAT HIDAYAT");

        using var answer = await Browser.SubmitAsync(await FormAsync(), ("ResidentId", other.Id.ToString()), ("At", "2020-01-01"), ("ResidentVersion", "7"));

        var attestation = await Db.Attestations.SingleAsync();
        Assert.That((attestation.ResidentId, attestation.ResidentVersion, attestation.At), Is.EqualTo((_resident.Id, 0, TestClock.Start.UtcDateTime)));
    }

    private async Task ChangeAsync()
    {
        _resident.Occupation = 10;
        await Db.SaveChangesAsync();
    }

    private async Task<IElement?> FormAsync() => Form(await Browser.GetPageAsync(Address));

    private static IElement? Form(IParentNode page) => page.QuerySelector("form:has(input[name=versi])");
}
