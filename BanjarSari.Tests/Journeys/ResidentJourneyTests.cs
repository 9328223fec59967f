using Microsoft.Playwright;

namespace BanjarSari.Tests.Journeys;

public sealed class ResidentJourneyTests : JourneyTest
{
    [Test]
    public async Task Two_taps_lead_from_home_to_the_printed_family_card()
    {
        var page = await PhoneAsync();
        await SignInAsync(page, DemoPeople.Head);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Selamat");

        await page.Locator("main a.tile", new() { HasTextString = "Kartu Keluarga" }).ClickAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Cetak Kartu Keluarga" }).ClickAsync());

        await using var stream = await download.CreateReadStreamAsync();
        var start = new byte[5];
        await stream.ReadExactlyAsync(start);
        Assert.That(System.Text.Encoding.ASCII.GetString(start), Is.EqualTo("%PDF-"));
        Complaints.Clear(); // A download ends the navigation that asked for it.
    }

    [Test]
    public async Task Everything_works_without_script()
    {
        var page = await PhoneAsync(script: false);
        await SignInAsync(page, DemoPeople.Other);

        foreach (var words in new[] { "PROFIL", "Kartu Keluarga", "LAYANAN", "LAPOR", "BANTUAN" })
        {
            await page.Locator(".main-nav a", new() { HasTextString = words }).ClickAsync();
            Assert.That(await page.Locator("h1").CountAsync(), Is.EqualTo(1), words);
            await Assertions.Expect(page.Locator(".main-nav [aria-current=page]")).ToHaveTextAsync(words);
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "KELUAR" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Masuk");
    }

    [Test]
    public async Task After_sign_out_the_back_button_shows_nothing([Values] bool script)
    {
        var page = await PhoneAsync(script: script);
        await SignInAsync(page, DemoPeople.Other);
        await page.GotoAsync("/layanan-mandiri/profil");
        var secret = await page.Locator("main").InnerTextAsync();
        Assert.That(secret, Does.Contain("Tanggal lahir"));

        await page.GetByRole(AriaRole.Button, new() { Name = "KELUAR" }).ClickAsync();
        // Going back in the middle of the redirects would ask a page that is being replaced.
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Masuk");
        await page.WaitForLoadStateAsync();
        await page.GoBackAsync();

        Assert.That(new Uri(page.Url).AbsolutePath, Is.EqualTo("/layanan-mandiri/masuk"));
        Assert.That(await page.ContentAsync(), Does.Not.Contain("Tanggal lahir"));
        await page.GotoAsync("/layanan-mandiri/profil");
        Assert.That(new Uri(page.Url).AbsolutePath, Is.EqualTo("/layanan-mandiri/masuk"));
    }

    [Test]
    public async Task A_page_inside_a_frame_of_another_site_stays_blank()
    {
        Assert.That(await FramedAsync(withoutPolicy: false), Does.Not.Contain("Masuk"));
        Assert.That(await FramedAsync(withoutPolicy: true), Does.Contain("Masuk"), "Without the policy the frame would show the page: the test can tell.");
        Complaints.Clear(); // The refusal is what is wanted.
    }

    [Test]
    public async Task An_idle_page_closes_itself()
    {
        var page = await PhoneAsync();
        await page.Clock.InstallAsync();
        await SignInAsync(page, DemoPeople.Other);
        await page.GotoAsync("/layanan-mandiri/profil");

        await page.Clock.RunForAsync("11:00");

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Sesi Anda sudah berakhir" })).ToBeVisibleAsync();
        Assert.That(await page.Locator("main").InnerTextAsync(), Does.Not.Contain("Tanggal lahir"));
    }

    [Test]
    public async Task The_skip_link_leads_to_the_content()
    {
        var page = await PhoneAsync(1280);
        await page.GotoAsync("/");

        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        Assert.That(await page.EvaluateAsync<string>("document.activeElement.id"), Is.EqualTo("isi"));
    }

    private async Task<string> FramedAsync(bool withoutPolicy)
    {
        var page = await PhoneAsync();
        if (withoutPolicy)
        {
            await page.RouteAsync("**/layanan-mandiri/masuk", async route =>
            {
                var answer = await route.FetchAsync();
                var headers = answer.Headers.Where(header => header.Key != "content-security-policy").ToDictionary();
                await route.FulfillAsync(new RouteFulfillOptions { Response = answer, Headers = headers });
            });
        }

        await page.SetContentAsync($"<iframe src='{new Uri(JourneySetUp.Address, "/layanan-mandiri/masuk")}'></iframe>", new PageSetContentOptions { WaitUntil = WaitUntilState.Load });
        return await page.Frames[1].ContentAsync();
    }
}
