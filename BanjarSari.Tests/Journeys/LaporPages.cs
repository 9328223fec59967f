using BanjarSari.Tests.Evidence;
using Microsoft.Playwright;

namespace BanjarSari.Tests.Journeys;

/// <summary>What a resident taps and types in LAPOR.</summary>
internal static class LaporPages
{
    /// <summary>Opens an address; the PIN is entered where it is asked for once more.</summary>
    public static async Task OpenAsync(this IPage page, string address, (string Nik, string Pin) who)
    {
        await page.GotoAsync(address);
        await PinAsync(page, who);
    }

    /// <summary>Reports one element of oneself or of the member at <paramref name="place"/> of the list, with a photo straight from a phone; the number of the report.</summary>
    public static async Task<string> ReportAsync(this IPage page, (string Nik, string Pin) who, int place, string element, string value, string reason)
    {
        await page.OpenAsync("/layanan-mandiri/lapor/baru?jenis=perubahan", who);
        await page.Locator("a.tile").Nth(place).ClickAsync();
        await page.Locator($"a[href*='elemen={element}&']").ClickAsync();
        if (await page.Locator($"input[name=nilai][value='{value}']").CountAsync() > 0)
            await page.Locator($"input[name=nilai][value='{value}']").CheckAsync();
        else
            await page.Locator("#nilai").FillAsync(value);
        await page.NextAsync();
        await page.GetByLabel("Alasan").FillAsync(reason);
        await page.NextAsync();
        return await page.EvidenceAndSendAsync(who);
    }

    /// <summary>Fills what the current page asks for, page by page, until evidence is asked; fields not named stay empty.</summary>
    public static async Task FillFormAsync(this IPage page, IReadOnlyDictionary<string, string> answers)
    {
        for (var step = 0; step < 20 && !page.Url.EndsWith("/bukti", StringComparison.Ordinal); step++)
        {
            foreach (var (name, value) in answers)
            {
                var field = page.Locator($"main [name='{name}']");
                if (await field.CountAsync() == 0)
                    continue;
                if (await field.First.GetAttributeAsync("type") == "radio")
                    await page.Locator($"main [name='{name}'][value='{value}']").CheckAsync();
                else if (await field.First.EvaluateAsync<string>("field => field.tagName") == "SELECT")
                    await field.SelectOptionAsync(value);
                else
                    await field.FillAsync(value);
            }

            await page.NextAsync();
            await Assertions.Expect(page.Locator(".error-summary")).ToHaveCountAsync(0);
        }
    }

    /// <summary>Evidence by photo, statement, PIN, sent; the number of the report.</summary>
    public static async Task<string> EvidenceAndSendAsync(this IPage page, (string Nik, string Pin) who)
    {
        await page.Locator("input[name=jenisBukti]").First.CheckAsync();
        // A phone held upright: landscape pixels, a place on earth, and the advice to turn them.
        var photo = SamplePhotos.WithExif(SamplePhotos.Noise(1600, 1200), 6);
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "IMG_0001.jpg", MimeType = "image/jpeg", Buffer = photo });
        await Assertions.Expect(page.Locator("[data-upload-list]")).ToContainTextAsync("Sudah diterima.", new() { Timeout = 30_000 });
        await page.NextAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Lanjut ke pernyataan" }).ClickAsync();
        await PinAsync(page, who);
        await page.GetByLabel("Ya, saya menyatakannya.").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Kirim laporan" }).ClickAsync();
        return await page.Locator(".panel__number").InnerTextAsync();
    }

    /// <summary>A PDF of the resident, as the browser gets it.</summary>
    public static async Task<byte[]> PdfAsync(this IPage page, string address, (string Nik, string Pin) who)
    {
        var answer = await page.APIRequest.GetAsync(address);
        if (!answer.Headers["content-type"].StartsWith("application/pdf", StringComparison.Ordinal))
        {
            await page.OpenAsync("/layanan-mandiri/konfirmasi-pin?returnUrl=/layanan-mandiri/", who);
            answer = await page.APIRequest.GetAsync(address);
        }

        Assert.That(answer.Headers["content-type"], Is.EqualTo("application/pdf"), address);
        return await answer.BodyAsync();
    }

    private static Task NextAsync(this IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Lanjut", Exact = true }).ClickAsync();

    private static async Task PinAsync(IPage page, (string Nik, string Pin) who)
    {
        if (!page.Url.Contains("/konfirmasi-pin", StringComparison.Ordinal))
            return;
        await page.GetByLabel("PIN Anda").FillAsync(who.Pin);
        await page.GetByRole(AriaRole.Button, new() { Name = "Lanjutkan" }).ClickAsync();
    }
}
