using System.Net;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.SignIn;

namespace BanjarSari.Tests.Home;

public sealed class HomePageTests : HostTest
{
    private const string Address = "/layanan-mandiri/";

    [Test]
    public async Task Anonymous_leads_to_sign_in()
    {
        using var answer = await Browser.GetAsync(Address);

        Assert.That(answer.Headers.Location!.ToString(), Does.StartWith("/layanan-mandiri/masuk"));
    }

    [Test]
    public async Task An_activation_pin_leads_to_the_pin_page()
    {
        await Village.SignInAsync(Browser, await Village.ResidentAsync("9999991201800001"), mustChangePin: true);

        using var answer = await Browser.GetAsync(Address);

        Assert.That(answer.Headers.Location!.ToString(), Is.EqualTo("/layanan-mandiri/pin"));
    }

    [Test]
    public async Task Greets_by_name_and_hour_and_leads_to_every_page()
    {
        await Village.SignInAsync(Browser, await Village.ResidentAsync("9999991201800001", "BUDI SANTOSO"));

        var page = await Browser.OpenAsync(Address);

        Assert.That(page.QuerySelector("h1")!.TextContent, Is.EqualTo("Selamat pagi, BUDI SANTOSO"));
        var links = page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).ToList();
        Assert.That(links, Is.SupersetOf(new[] { "/layanan-mandiri/profil", "/layanan-mandiri/kartu-keluarga", "/layanan-mandiri/layanan", "/layanan-mandiri/lapor", "/layanan-mandiri/bantuan", "/layanan-mandiri/jejak-akses" }));
        Assert.That(page.QuerySelector("header form[method=post][action='/layanan-mandiri/keluar'] button")!.TextContent, Is.EqualTo("KELUAR"));
    }

    [Test]
    public async Task No_name_or_number_stands_in_the_title()
    {
        await Village.SignInAsync(Browser, await Village.ResidentAsync("9999991201800001", "BUDI SANTOSO"));

        var page = await Browser.OpenAsync(Address);

        Assert.That(page.Title, Is.EqualTo("Beranda – Layanan Mandiri Desa Banjar Sari"));
    }

    [TestCase(0, "Selamat pagi")]
    [TestCase(4, "Selamat siang")]
    [TestCase(5, "Selamat sore")]
    [TestCase(9, "Selamat malam")]
    public async Task The_greeting_follows_the_village_clock(int hoursAfterTen, string greeting)
    {
        TestClock.Advance(TimeSpan.FromHours(hoursAfterTen));
        await Village.SignInAsync(Browser, await Village.ResidentAsync("9999991201800001"));

        var page = await Browser.OpenAsync(Address);

        Assert.That(page.QuerySelector("h1")!.TextContent, Does.StartWith(greeting));
    }

    [Test]
    public async Task The_first_sign_in_is_said_to_be_the_first()
    {
        await Village.SignInAsync(Browser, await Village.ResidentAsync("9999991201800001"));

        var page = await Browser.OpenAsync(Address);

        Assert.That(page.Words(), Does.Contain("Ini pertama kalinya Anda masuk"));
    }

    [Test]
    public async Task Shows_the_last_sign_in_and_the_failed_tries_since()
    {
        var resident = await Village.ResidentAsync("9999991201800001");
        var account = await Village.AccountAsync(resident);
        account.PreviousSignInAt = TestClock.Start.UtcDateTime.AddDays(-2);
        account.PreviousSignInDevice = "Chrome di Android";
        account.FailedSincePrevious = 3;
        await Db.SaveChangesAsync();
        await Village.SignInAsync(Browser, resident);

        var page = await Browser.OpenAsync(Address);

        Assert.That(page.Words(), Does.Contain("Terakhir masuk: 21 November 2026 pukul 10.00 WIB, lewat Chrome di Android."));
        Assert.That(page.QuerySelector(".banner--warning h2")!.TextContent, Is.EqualTo("3 percobaan masuk gagal sejak itu"));
    }

    [Test]
    public async Task Tells_what_is_missing_in_the_record()
    {
        await Village.SignInAsync(Browser, await Village.ResidentAsync("9999991201800001", change: person => person.BirthPlace = null));

        var page = await Browser.OpenAsync(Address);

        Assert.That(page.Words(), Does.Match("Belum terisi: .*Tempat lahir"));
        Assert.That(page.QuerySelector("progress"), Is.Not.Null);
    }

    [Test]
    public async Task With_nothing_open_it_says_so()
    {
        await Village.SignInAsync(Browser, await Village.ResidentAsync("9999991201800001"));

        var page = await Browser.OpenAsync(Address);

        Assert.That(page.Words(), Does.Contain("Tidak ada laporan atau layanan yang sedang berjalan."));
    }

    [Test]
    public async Task A_notice_is_marked_as_read_once_and_stays_below()
    {
        var resident = await Village.ResidentAsync("9999991201800001");
        var notice = await NoticeAsync(resident);
        await Village.SignInAsync(Browser, resident);
        var page = await Browser.OpenAsync(Address);
        Assert.That(page.QuerySelector("#pemberitahuan"), Is.Not.Null);

        using var answer = await Browser.SendAsync(page, "main form");
        TestClock.Advance(TimeSpan.FromMinutes(1));
        using var again = await Browser.SendAsync(page, "main form");

        Assert.That(answer.Headers.Location!.ToString(), Is.EqualTo(Address));
        await Db.Entry(notice).ReloadAsync();
        Assert.That(notice.ReadAt, Is.EqualTo(TestClock.Start.UtcDateTime));
        page = await Browser.OpenAsync(Address);
        Assert.That(page.QuerySelector("#pemberitahuan"), Is.Null);
        Assert.That(page.QuerySelector("details")!.TextContent, Does.Contain("PIN Anda diganti"));
    }

    [Test]
    public async Task Of_several_notices_the_newest_stands_open()
    {
        var resident = await Village.ResidentAsync("9999991201800001");
        await NoticeAsync(resident);
        await NoticeAsync(resident);
        await Village.SignInAsync(Browser, resident);

        var page = await Browser.OpenAsync(Address);

        Assert.That(page.QuerySelectorAll("main form"), Has.Length.EqualTo(2));
        Assert.That(page.QuerySelector("details summary")!.TextContent, Is.EqualTo("1 pemberitahuan baru lainnya"));
    }

    [Test]
    public async Task Another_persons_notice_is_not_there()
    {
        var notice = await NoticeAsync(await Village.ResidentAsync("9999990507750003"));
        var resident = await Village.ResidentAsync("9999991201800001");
        await NoticeAsync(resident);
        await Village.SignInAsync(Browser, resident);
        var page = await Browser.OpenAsync(Address);

        using var answer = await Browser.SendAsync(page, "main form", ("pemberitahuan", notice.Id.ToString()));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        await Db.Entry(notice).ReloadAsync();
        Assert.That(notice.ReadAt, Is.Null);
    }

    [Test]
    public async Task Only_local_links_of_notices_are_shown()
    {
        var resident = await Village.ResidentAsync("9999991201800001");
        await NoticeAsync(resident, "//evil.example/");
        await Village.SignInAsync(Browser, resident);

        var page = await Browser.OpenAsync(Address);

        Assert.That(page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")), Has.None.Contains("evil"));
    }

    private async Task<InboxMessage> NoticeAsync(Resident resident, string? link = "/layanan-mandiri/perangkat")
    {
        var notice = new InboxMessage { Id = Guid.CreateVersion7(), ResidentId = resident.Id, At = TestClock.Start.UtcDateTime, Title = "PIN Anda diganti", Body = "Jika bukan Anda, hubungi kantor desa.", Link = link };
        Db.InboxMessages.Add(notice);
        await Db.SaveChangesAsync();
        return notice;
    }
}
