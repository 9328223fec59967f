using System.Net;
using CsCheck;

namespace BanjarSari.Tests.Security;

/// <summary>T24, T34, T35, T40: nothing that is typed makes the program fail, tell about itself or give away a file.</summary>
public sealed class InputTests : SweepTest
{
    private static readonly string[] Injections =
    [
        "' OR '1'='1", "1; DROP TABLE Residents--", "' UNION SELECT sqlite_version()--", "1' AND (SELECT COUNT(*) FROM sqlite_master)>0--",
        "'; WAITFOR DELAY '0:0:5'--", "1) OR randomblob(500000000)--", "%27%20OR%201=1", "\\'; EXEC xp_cmdshell('dir');--", "[$ne]=1", "../../../../etc/passwd", "%00", "\u202e\ufffd",
    ];

    private static readonly string[] Parameters = ["nik", "pin", "returnUrl", "elemen", "anggota", "tahun", "halaman", "kode", "nomor", "sort", "culture", "handler"];

    [Test]
    public async Task T24_injections_in_every_parameter_are_only_text()
    {
        await SignInHeadAsync();
        var before = StoreDump.Take([.. Logs, "PrintRecords", "Processes", "ProcessEvents"]);

        foreach (var address in Addresses.Pages)
        {
            foreach (var injection in Injections)
            {
                var query = string.Join('&', Parameters.Select(name => $"{name}={Uri.EscapeDataString(injection)}"));
                using var request = new HttpRequestMessage(HttpMethod.Get, $"{address}?{query}");
                request.Headers.TryAddWithoutValidation("Accept-Language", injection);
                using var answer = await Browser.SendAsync(request);
                Assert.That((int)answer.StatusCode, Is.LessThan(500), $"{address} {injection}");
            }
        }

        Assert.That(StoreDump.Take([.. Logs, "PrintRecords", "Processes", "ProcessEvents"]), Is.EqualTo(before));
    }

    [TestCase("/layanan-mandiri/masuk", "{\"nik\":", "application/json")]
    [TestCase("/layanan-mandiri/masuk", "nik=%", "application/x-www-form-urlencoded")]
    [TestCase("/layanan-mandiri/masuk", "--x\r\nContent", "multipart/form-data; boundary=x")]
    [TestCase("/layanan-mandiri/masuk", "<a>", "text/xml")]
    [TestCase("/umbraco/management/api/v1/x", "{", "application/json")]
    public async Task T34_a_broken_body_is_told_without_details(string address, string body, string type)
    {
        using var content = new StringContent(body);
        content.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse(type);
        using var answer = await Browser.PostAsync(address, content);
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Multiple(() =>
        {
            Assert.That((int)answer.StatusCode, Is.InRange(400, 499));
            Assert.That(page, Does.Not.Contain("Exception").And.Not.Contain("   at ").And.Not.Contain("Microsoft.").And.Not.Contain("/work/"));
        });
    }

    [TestCase("/appsettings.json")]
    [TestCase("/appsettings.Development.json")]
    [TestCase("/.git/HEAD")]
    [TestCase("/population.db")]
    [TestCase("/App_Data/population.db-wal")]
    [TestCase("/keys/root.key")]
    [TestCase("/logs/")]
    [TestCase("/backup")]
    [TestCase("/web.config")]
    [TestCase("/css/../appsettings.json")]
    [TestCase("/%2e%2e/appsettings.json")]
    [TestCase("/_content/BanjarSari.SelfService/css/site.css.map")]
    public async Task T35_no_file_of_the_program_is_served(string address)
    {
        using var stranger = await NewBrowser().GetAsync(address);
        await SignInHeadAsync();
        using var resident = await Browser.GetAsync(address);

        Assert.That((stranger.StatusCode, resident.StatusCode), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.NotFound)));
    }

    [Test]
    public async Task T40_whatever_is_typed_never_fails()
    {
        await SignInHeadAsync();
        var text = Gen.OneOf(Gen.String, Gen.String[Gen.Char['0', '9'], 0, 20], Gen.OneOf([.. Injections.Select(injection => Gen.Const(injection))]));

        await Check.SampleAsync(Gen.Select(Gen.OneOf([.. Addresses.Pages.Select(address => Gen.Const(address))]), Gen.OneOf([.. Parameters.Select(name => Gen.Const(name))]), text), async (address, name, value) =>
        {
            var wellFormed = System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(value));
            using var answer = await Browser.GetAsync($"{address}?{name}={Uri.EscapeDataString(wellFormed)}");
            Assert.That((int)answer.StatusCode, Is.LessThan(500), $"{address} {name}");
        }, iter: 150, threads: 1, seed: "0000KOIPLA11");
    }
}
