using System.Net;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Services;

namespace BanjarSari.Tests.Services;

public sealed class ServiceHistoryPageTests : HostTest
{
    private const string Address = "/layanan-mandiri/layanan";
    private readonly ServiceKind _kind = new() { Id = Guid.CreateVersion7(), Code = "S-41", Name = "Surat Keterangan Domisili", Active = true };
    private Resident _resident = null!;
    private int _serial;

    [SetUp]
    public async Task SignIn()
    {
        _resident = await Village.ResidentAsync("9999991201800001");
        Db.ServiceKinds.Add(_kind);
        await Village.SignInAsync(Browser, _resident);
    }

    [Test]
    public async Task Anonymous_is_led_to_sign_in()
    {
        using var answer = await NewBrowser().GetAsync(Address);

        Assert.That(answer.Headers.Location!.ToString(), Does.StartWith("/layanan-mandiri/masuk"));
    }

    [Test]
    public async Task An_activation_PIN_opens_the_PIN_page_only()
    {
        var browser = NewBrowser();
        await Village.SignInAsync(browser, _resident, mustChangePin: true);

        using var answer = await browser.GetAsync(Address);

        Assert.That(answer.Headers.Location!.ToString(), Is.EqualTo("/layanan-mandiri/pin"));
    }

    [Test]
    public async Task A_service_tells_its_number_steps_post_result_and_validity()
    {
        await ServiceAsync(_resident, new DateTime(2026, 11, 2, 2, 0, 0, DateTimeKind.Utc), ServiceStates.Collected, service =>
        {
            (service.LetterNumber, service.Result, service.ValidUntil) = ("400.12/017/XI/2026", "Surat sudah diserahkan.", new DateOnly(2026, 12, 2));
            service.Steps.Add(Step(service, ServiceStates.Collected, 3, "diambil sendiri"));
            service.Steps.Add(Step(service, ServiceStates.Checking, 2, null));
        });

        var card = (await Browser.GetPageAsync(Address)).QuerySelector("section.card")!;

        Assert.Multiple(() =>
        {
            Assert.That(card.QuerySelector("h2").Words(), Is.EqualTo("Surat Keterangan Domisili"));
            Assert.That(card.QuerySelector(".tag").Words(), Is.EqualTo("sudah diambil"));
            Assert.That(card.Words(), Does.Contain("Surat sudah diserahkan."));
            Assert.That(card.Fact("Nomor layanan"), Is.EqualTo("LYN-2026-000001-X"));
            Assert.That(card.Fact("Nomor surat"), Is.EqualTo("400.12/017/XI/2026"));
            Assert.That(card.Fact("Diminta"), Is.EqualTo("2 November 2026"));
            Assert.That(card.Fact("Ditangani oleh"), Is.EqualTo("Kasi Pelayanan"));
            Assert.That(card.Fact("Berlaku sampai"), Is.EqualTo("2 Desember 2026"));
            Assert.That(card.QuerySelectorAll(".timeline li").Select(step => step.Words()), Is.EqualTo(new[]
            {
                "2 November 2026 sedang diperiksa oleh Kaur Umum", "3 November 2026 sudah diambil oleh Kaur Umum: diambil sendiri",
            }));
        });
    }

    [TestCase(ServiceStates.Incomplete, "Lengkapi persyaratannya")]
    [TestCase(ServiceStates.Checking, "Petugas sedang memeriksa.")]
    [TestCase(ServiceStates.AwaitingSignature, "Surat menunggu tanda tangan.")]
    [TestCase(ServiceStates.Ready, "Ambil di kantor desa")]
    [TestCase(ServiceStates.Cancelled, "Bila masih memerlukannya, ajukan lagi")]
    public async Task Each_state_says_what_to_do_next(string state, string advice)
    {
        await ServiceAsync(_resident, TestClock.Start.UtcDateTime, state);

        Assert.That((await Browser.GetPageAsync(Address)).QuerySelector("section.card .inset").Words(), Does.StartWith(advice));
    }

    [Test]
    public async Task An_expired_letter_says_so()
    {
        await ServiceAsync(_resident, TestClock.Start.UtcDateTime.AddDays(-60), ServiceStates.Collected, service => service.ValidUntil = new DateOnly(2026, 11, 22));

        var page = await Browser.GetPageAsync(Address);

        Assert.That(page.QuerySelector("section.card .muted").Words(), Does.StartWith("Masa berlakunya sudah lewat."));
        Assert.That(page.Fact("Berlaku sampai (sudah lewat)"), Is.EqualTo("22 November 2026"));
    }

    [Test]
    public async Task Without_services_the_page_says_how_to_ask_for_one()
    {
        var page = await Browser.GetPageAsync(Address);

        Assert.That(page.QuerySelector(".empty").Words(), Does.StartWith("Belum ada layanan yang tercatat untuk Anda.").And.Contain("datanglah ke kantor desa"));
        Assert.That(page.QuerySelector(".filter"), Is.Null);
    }

    [Test]
    public async Task The_year_is_that_of_the_village()
    {
        await ServiceAsync(_resident, new DateTime(2025, 12, 31, 17, 0, 0, DateTimeKind.Utc), ServiceStates.Collected);
        await ServiceAsync(_resident, new DateTime(2025, 12, 31, 16, 59, 0, DateTimeKind.Utc), ServiceStates.Collected);

        Assert.That(await DatesAsync("?tahun=2026"), Is.EqualTo(new[] { "1 Januari 2026" }));
        Assert.That(await DatesAsync("?tahun=2025"), Is.EqualTo(new[] { "31 Desember 2025" }));
        Assert.That(await DatesAsync(""), Is.EqualTo(new[] { "1 Januari 2026", "31 Desember 2025" }));
        Assert.That((await Browser.GetPageAsync(Address)).QuerySelectorAll(".filter a").Select(link => link.Words()), Is.EqualTo(new[] { "Semua tahun", "2026", "2025" }));
    }

    [Test]
    public async Task A_year_without_services_leads_back_to_all([Values("2019", "-5", "2147483647", "9999")] string year)
    {
        await ServiceAsync(_resident, TestClock.Start.UtcDateTime, ServiceStates.Ready);

        var page = await Browser.GetPageAsync($"{Address}?tahun={year}");

        Assert.That(page.QuerySelector(".empty").Words(), Does.StartWith($"Tidak ada layanan pada tahun {year}."));
        Assert.That(page.QuerySelector(".empty a")!.GetAttribute("href"), Is.EqualTo(Address));
    }

    [TestCase("?tahun=duaribu")]
    [TestCase("?halaman=x")]
    [TestCase("?tahun=99999999999")]
    public async Task What_is_no_number_is_answered_with_all_services(string query)
    {
        await ServiceAsync(_resident, TestClock.Start.UtcDateTime, ServiceStates.Ready);

        using var answer = await Browser.GetAsync(Address + query);

        var page = await answer.PageAsync();
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(page.QuerySelector(".error-summary li").Words(), Does.StartWith("Tahun dan halaman ditulis dengan angka."));
        Assert.That(page.QuerySelectorAll("section.card").Length, Is.EqualTo(1));
    }

    [Test]
    public async Task Many_services_fill_several_pages_under_the_same_filter()
    {
        for (var day = 0; day < 45; day++)
            await ServiceAsync(_resident, TestClock.Start.UtcDateTime.AddDays(-day), ServiceStates.Collected);

        var last = await Browser.GetPageAsync($"{Address}?tahun=2026&halaman=99");

        Assert.That(last.QuerySelectorAll("section.card").Length, Is.EqualTo(5));
        Assert.That(last.QuerySelector(".pager").Words(), Is.EqualTo("Lebih baru Halaman 3 dari 3"));
        Assert.That(last.QuerySelector(".pager a")!.GetAttribute("href"), Is.EqualTo("?tahun=2026&halaman=2"));
        Assert.That((await Browser.GetPageAsync($"{Address}?halaman=-4")).QuerySelectorAll("section.card").Length, Is.EqualTo(20));
    }

    [Test]
    public async Task Services_of_others_are_not_there([Values("id", "residentId", "ResidentId", "nomor")] string name)
    {
        var other = await Village.ResidentAsync("9999990507750003", "RAHMAT HIDAYAT");
        await ServiceAsync(other, TestClock.Start.UtcDateTime, ServiceStates.Ready);

        var page = await Browser.GetPageAsync($"{Address}?{name}={other.Id}");

        Assert.That(page.QuerySelector(".empty"), Is.Not.Null);
        Assert.That(page.DocumentElement.OuterHtml, Does.Not.Contain("LYN-"));
    }

    [Test]
    public async Task A_look_writes_nothing()
    {
        await ServiceAsync(_resident, TestClock.Start.UtcDateTime, ServiceStates.Ready);
        var before = await StoreDump.ReadAsync(Db);

        await Browser.GetPageAsync(Address);

        Assert.That(await StoreDump.ReadAsync(Db), Is.EqualTo(before));
    }

    private async Task<IEnumerable<string>> DatesAsync(string query) =>
        (await Browser.GetPageAsync(Address + query)).QuerySelectorAll("section.card").Select(card => card.Fact("Diminta"));

    private async Task ServiceAsync(Resident resident, DateTime at, string state, Action<ServiceRecord>? change = null)
    {
        var service = new ServiceRecord
        {
            Id = Guid.CreateVersion7(),
            ResidentId = resident.Id,
            KindId = _kind.Id,
            Reference = $"LYN-2026-{++_serial:000000}-X",
            RequestedAt = at,
            State = state,
            HandledByPost = "Kasi Pelayanan",
        };
        change?.Invoke(service);
        Db.ServiceRecords.Add(service);
        await Db.SaveChangesAsync();
    }

    private static ServiceStep Step(ServiceRecord service, string state, int day, string? note) => new()
    {
        Id = Guid.CreateVersion7(),
        ServiceRecordId = service.Id,
        State = state,
        At = new DateTime(2026, 11, day, 3, 0, 0, DateTimeKind.Utc),
        Post = "Kaur Umum",
        Note = note,
    };
}
