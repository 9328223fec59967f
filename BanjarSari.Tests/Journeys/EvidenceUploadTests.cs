using BanjarSari.Tests.Evidence;
using Microsoft.Playwright;

namespace BanjarSari.Tests.Journeys;

/// <summary>The script of evidence fields in a real browser, under the real content security policy.</summary>
public sealed class EvidenceUploadTests : JourneyTest
{
    private const string Field = """
        token => {
          const form = document.createElement("form");
          const field = document.createElement("fieldset");
          const list = document.createElement("ul");
          list.dataset.uploadList = "";
          const input = document.createElement("input");
          Object.assign(input, { type: "file", id: "bukti", name: "bukti", multiple: true });
          input.dataset.upload = "/layanan-mandiri/lapor/bukti/unggahan";
          input.dataset.item = "";
          field.append(list, input);
          form.append(field);
          document.querySelector("main").replaceChildren(form);
          const script = document.createElement("script");
          script.src = trustedTypes.createPolicy("uji", { createScriptURL: address => address }).createScriptURL("/_content/BanjarSari.SelfService/js/bukti.js");
          document.head.append(script);
          return new Promise(done => script.addEventListener("load", () => done(true)));
        }
        """;

    [Test]
    public async Task A_phone_photo_is_shrunk_sent_in_parts_and_goes_on_after_a_lost_connection()
    {
        var page = await FieldAsync();
        var photo = SamplePhotos.WithExif(SamplePhotos.Noise(3200, 2400), 6);
        var (puts, announced) = (0, 0);
        await page.RouteAsync("**/unggahan/*", async route =>
        {
            if (route.Request.Method == "PUT" && ++puts == 2)
                await route.AbortAsync();
            else
                await route.ContinueAsync();
        });
        page.Request += (_, request) =>
        {
            if (request.Method == "POST" && request.PostData is { } data && data.Contains("ukuran", StringComparison.Ordinal))
                announced = int.Parse(System.Text.RegularExpressions.Regex.Match(data, @"ukuran""\s+(\d+)").Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
        };

        await page.Locator("#bukti").SetInputFilesAsync(new FilePayload { Name = "IMG.jpg", MimeType = "image/jpeg", Buffer = photo });
        await Assertions.Expect(page.Locator("[role=status]")).ToHaveTextAsync("Sudah diterima.", new() { Timeout = 20_000 });

        Assert.Multiple(async () =>
        {
            Assert.That(announced, Is.InRange(256 * 1024, photo.Length - 1), "shrunk, and still more than one part");
            Assert.That(puts, Is.GreaterThanOrEqualTo(3), "one part was lost and sent again");
            Assert.That(await page.Locator("#bukti").EvaluateAsync<int>("field => field.files.length"), Is.Zero, "the form does not carry it again");
        });
        Complaints.Clear(); // The connection that was cut on purpose.
    }

    [Test]
    public async Task A_refusal_is_said_in_words()
    {
        var page = await FieldAsync();

        await page.Locator("#bukti").SetInputFilesAsync(new FilePayload { Name = "x.pdf", MimeType = "application/pdf", Buffer = SamplePdfs.Make(1, "", SamplePdfs.Text(SamplePdfs.Script)) });

        await Assertions.Expect(page.Locator("[role=status]")).ToContainTextAsync("memuat program");
        Assert.That(await page.Locator("#bukti").EvaluateAsync<int>("field => field.files.length"), Is.Zero);
        Complaints.Clear(); // The 400 of the refusal.
    }

    [Test]
    public async Task Without_connection_the_file_stays_for_the_form()
    {
        var page = await FieldAsync();
        await page.RouteAsync("**/unggahan", route => route.AbortAsync());

        await page.Locator("#bukti").SetInputFilesAsync(new FilePayload { Name = "x.jpg", MimeType = "image/jpeg", Buffer = SamplePhotos.Make() });

        await Assertions.Expect(page.Locator("[role=status]")).ToHaveTextAsync("Belum terkirim. Berkas ini akan dikirim bersama formulir.");
        Assert.That(await page.Locator("#bukti").EvaluateAsync<int>("field => field.files.length"), Is.EqualTo(1));
        Complaints.Clear(); // The connection that was cut on purpose.
    }

    private async Task<IPage> FieldAsync()
    {
        var page = await PhoneAsync(390);
        await SignInAsync(page, DemoPeople.Head);
        await page.WaitForURLAsync("**/layanan-mandiri/");
        await page.EvaluateAsync(Field);
        return page;
    }
}
