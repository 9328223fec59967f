using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace BanjarSari.Tests.Journeys;

/// <summary>Every page type on a phone and on a desk: no axe finding, nothing wider than the screen, no complaint of the browser.</summary>
public sealed class EveryPageTests : JourneyTest
{
    private static readonly string[] Public =
    [
        "/", "/privasi", "/layanan-mandiri/masuk", "/layanan-mandiri/lupa-pin", "/verifikasi", "/verifikasi/TIDAK-ADA", "/status-laporan",
        "/galat/400", "/galat/403", "/galat/404", "/galat/405", "/galat/429", "/galat/500", "/galat/503",
    ];

    private static readonly string[] Protected =
    [
        "/layanan-mandiri/", "/layanan-mandiri/profil", "/layanan-mandiri/kartu-keluarga", "/layanan-mandiri/kartu-keluarga/anggota/2",
        "/layanan-mandiri/layanan", "/layanan-mandiri/lapor", "/layanan-mandiri/lapor/baru", "/layanan-mandiri/lapor/baru?elemen=Religion",
        "/layanan-mandiri/lapor/baru?elemen=BirthDate", "/layanan-mandiri/lapor/baru?jenis=perubahan", "/layanan-mandiri/lapor/baru?anggota=2",
        "/layanan-mandiri/lapor/baru?elemen=Occupation", "/layanan-mandiri/lapor/baru?elemen=Occupation&cari=tani", "/layanan-mandiri/lapor/baru?elemen=Nik",
        "/layanan-mandiri/lapor/baru?anggota=baru", "/layanan-mandiri/lapor/baru?jenis=pindah-keluar", "/layanan-mandiri/bantuan", "/layanan-mandiri/jejak-akses", "/layanan-mandiri/jejak-akses?oleh=saya",
        "/layanan-mandiri/perangkat", "/layanan-mandiri/kontak", "/layanan-mandiri/kontak/nomor-hp",
        "/layanan-mandiri/kontak/kontak-darurat", "/layanan-mandiri/pin", "/layanan-mandiri/konfirmasi-pin", "/layanan-mandiri/tidak-ada",
    ];

    [TestCase(360, ColorScheme.Light)]
    [TestCase(360, ColorScheme.Dark)]
    [TestCase(1280, ColorScheme.Light)]
    public async Task Public_pages_are_sound(int width, ColorScheme colours)
    {
        var page = await PhoneAsync(width, colours: colours);

        await CheckAsync(page, Public);
    }

    [TestCase(360, ColorScheme.Light)]
    [TestCase(360, ColorScheme.Dark)]
    [TestCase(1280, ColorScheme.Light)]
    public async Task Pages_of_a_resident_are_sound(int width, ColorScheme colours)
    {
        var page = await PhoneAsync(width, colours: colours);
        await SignInAsync(page, DemoPeople.Head);

        await CheckAsync(page, [.. Protected, .. await ReportsAsync(page)]);
    }

    [Test]
    public async Task The_forced_pin_page_and_its_errors_are_sound()
    {
        var page = await PhoneAsync();
        await SignInAsync(page, DemoPeople.Pending);
        Assert.That(new Uri(page.Url).AbsolutePath, Is.EqualTo("/layanan-mandiri/pin"));
        Assert.That(await FindAsync(page), Is.Empty);

        await page.GetByLabel("PIN baru", new() { Exact = true }).FillAsync("123456");
        await page.GetByLabel("Ulangi PIN baru").FillAsync("123456");
        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan PIN baru" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        Assert.That(await FindAsync(page), Is.Empty);
    }

    private static async Task<string[]> ReportsAsync(IPage page)
    {
        await page.GotoAsync("/layanan-mandiri/lapor");
        var reports = await page.Locator("tbody a").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
        Assert.That(reports, Has.Length.GreaterThanOrEqualTo(2), "The demo has an open and a decided report.");
        return reports;
    }

    private static async Task CheckAsync(IPage page, params IEnumerable<string> addresses)
    {
        var findings = new List<string>();
        foreach (var address in addresses)
        {
            await page.GotoAsync(address);
            findings.AddRange(await FindAsync(page));
        }

        Assert.That(findings, Is.Empty);
    }

    /// <summary>What axe finds, what is wider than the screen, and which targets are too small for a thumb.</summary>
    private static async Task<IEnumerable<string>> FindAsync(IPage page)
    {
        var axe = await page.RunAxe();
        var wide = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        var small = await page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('button, .button, .tile, .main-nav a, .input, .site-footer ul a, summary')].filter(e => e.offsetParent !== null && e.getBoundingClientRect().height < 43.5).map(e => e.outerHTML.slice(0, 120))");
        return
        [
            .. axe.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{page.Url} axe {rule.Id}: {node.Html}")),
            .. wide > 0 ? new[] { $"{page.Url} is {wide} px wider than the screen." } : [],
            .. small.Select(target => $"{page.Url} target below 44 px: {target}"),
        ];
    }
}
