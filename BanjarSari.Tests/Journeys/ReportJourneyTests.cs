using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace BanjarSari.Tests.Journeys;

/// <summary>LAPOR from the first tap to the other's consent, every step sound; with a phone photo, and without script.</summary>
public sealed class ReportJourneyTests : JourneyTest
{
    [TestCase(360, true)]
    [TestCase(1280, true)]
    [TestCase(360, false)]
    public async Task The_head_reports_the_wifes_education_and_she_agrees(int width, bool script)
    {
        var page = await PhoneAsync(width, script);
        await SignInAsync(page, DemoPeople.Head);
        await page.GotoAsync("/layanan-mandiri/lapor");
        await ClearDraftAsync(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "Laporkan perubahan data" }).ClickAsync();
        await page.Locator("a.tile").Nth(1).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = script ? "Pendidikan terakhir" : "Agama", Exact = true }).ClickAsync();
        await page.Locator("input[name=nilai]").Last.CheckAsync();
        await StepAsync(page);
        await page.GetByLabel("Alasan").FillAsync("Ia baru lulus.");
        await StepAsync(page);
        await page.Locator("input[name=jenisBukti]").First.CheckAsync();
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "IMG_0001.jpg", MimeType = "image/jpeg", Buffer = await PhotoAsync(page) });
        if (script)
            await Assertions.Expect(page.Locator("[data-upload-list]")).ToContainTextAsync("Sudah diterima.");
        await StepAsync(page);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("1 berkas terkirim");
        await page.GetByRole(AriaRole.Link, new() { Name = "Lanjut ke pernyataan" }).ClickAsync();
        await SoundAsync(page);
        await page.GetByLabel("Ya, saya menyatakannya.").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Kirim laporan" }).ClickAsync();
        await SoundAsync(page);
        var number = await page.Locator(".panel__number").InnerTextAsync();

        var wife = await PhoneAsync(width, script);
        await SignInAsync(wife, DemoPeople.Wife);
        await wife.GetByRole(AriaRole.Link, new() { Name = "Baca dan jawab" }).ClickAsync();
        await SoundAsync(wife);
        await wife.GetByLabel("Ya, saya setuju; data itu benar").CheckAsync();
        await wife.GetByRole(AriaRole.Button, new() { Name = "Kirim jawaban" }).ClickAsync();
        await Assertions.Expect(wife.Locator("main")).ToContainTextAsync("sekarang diperiksa petugas desa");

        await page.GotoAsync($"/layanan-mandiri/lapor/{number}");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("disetujui oleh yang bersangkutan");
        await SoundAsync(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "Batalkan laporan ini" }).ClickAsync();
        await SoundAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Ya, batalkan" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Laporan sudah Anda batalkan.");
    }

    [Test]
    public async Task A_birth_is_asked_on_small_pages_and_its_errors_lead_to_their_field()
    {
        var page = await PhoneAsync();
        await SignInAsync(page, DemoPeople.Other);
        await page.GotoAsync("/layanan-mandiri/lapor/baru?jenis=kelahiran");
        await StepAsync(page, "Mulai");
        await StepAsync(page);
        await page.GetByRole(AriaRole.Alert).GetByRole(AriaRole.Link, new() { Name = "Nama lengkap" }).ClickAsync();
        await Assertions.Expect(page.Locator("#Name")).ToBeFocusedAsync();
        await page.Locator("#Name").FillAsync("PUTRI LESTARI");
        await page.GetByLabel("Perempuan").CheckAsync();
        await StepAsync(page);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Kapan dan di mana lahir?");
        await page.GotoAsync("/layanan-mandiri/lapor/draf");
        await SoundAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Hapus seluruh draf" }).ClickAsync();
    }

    private static async Task ClearDraftAsync(IPage page)
    {
        if (!await page.GetByRole(AriaRole.Link, new() { Name = "Lanjutkan", Exact = true }).IsVisibleAsync())
            return;
        await page.GetByRole(AriaRole.Link, new() { Name = "Lanjutkan", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Hapus seluruh draf" }).ClickAsync();
    }

    // Painted by the browser itself, as big as a screen.
    private static async Task<byte[]> PhotoAsync(IPage page) => Convert.FromBase64String(await page.EvaluateAsync<string>(
        "() => { const c = document.createElement('canvas'); c.width = 1200; c.height = 900; c.getContext('2d').fillRect(0, 0, 600, 450); return c.toDataURL('image/jpeg').split(',')[1]; }"));

    private static async Task StepAsync(IPage page, string button = "Lanjut")
    {
        await SoundAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
    }

    // Without script no timer and no promise ever comes to its end, and axe would wait for both: the same pages are asked with script.
    private static async Task SoundAsync(IPage page)
    {
        await page.WaitForLoadStateAsync();
        var findings = await page.EvaluateAsync<bool>("matchMedia('(scripting: enabled)').matches")
            ? (await page.RunAxe()).Violations.SelectMany(rule => rule.Nodes.Select(node => $"{page.Url} axe {rule.Id}: {node.Html}"))
            : [];
        var wide = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.That((findings.ToList(), wide), Is.EqualTo((new List<string>(), 0)), page.Url);
    }
}
