using System.Net;

namespace BanjarSari.Tests.Security;

/// <summary>T37: security.md section 4 on every response.</summary>
public sealed class T37HeaderTests : SweepTest
{
    private static readonly (string Name, string Value)[] Wanted =
    [
        ("Content-Security-Policy", "default-src 'none'"),
        ("Content-Security-Policy", "frame-ancestors 'none'"),
        ("Content-Security-Policy", "base-uri 'none'"),
        ("Content-Security-Policy", "require-trusted-types-for 'script'"),
        ("Strict-Transport-Security", "max-age=63072000; includeSubDomains"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Cross-Origin-Embedder-Policy", "require-corp"),
        ("Referrer-Policy", "no-referrer"),
        ("X-Content-Type-Options", "nosniff"),
        ("Permissions-Policy", "geolocation=()"),
    ];

    // HSTS is not sent for localhost, which may serve other programs in clear.
    [SetUp]
    public void UseTheVillagesName() => Browser.DefaultRequestHeaders.Host = "banjarsari.example";

    [Test]
    public async Task Every_answer_to_a_stranger_carries_them()
    {
        foreach (var address in Addresses.Pages.Concat(["/tidak-ada", "/umbraco/x", "/healthz/live", "/healthz/ready", "/robots.txt"]))
            AssertHeaders(await Browser.GetAsync(address), address);
        AssertHeaders(await Browser.PostAsync("/healthz/live", null), "405");
        AssertHeaders(await Browser.PostAsync("/layanan-mandiri/masuk", null), "400");
    }

    [Test]
    public async Task Every_answer_to_a_resident_carries_them_and_is_not_stored()
    {
        await SignInHeadAsync();
        foreach (var address in Addresses.Pages.Concat(["/tidak-ada", "/layanan-mandiri/tidak-ada"]))
        {
            using var answer = await Browser.GetAsync(address);
            AssertHeaders(answer, address);
            Assert.That(answer.Headers.CacheControl?.NoStore, Is.True, address);
        }
    }

    [Test]
    public async Task Style_sheets_carry_them_and_need_no_session()
    {
        var page = await Browser.GetStringAsync("/");
        var sheet = System.Text.RegularExpressions.Regex.Match(page, "(?<=href=\")[^\"]+\\.css").Value;

        using var answer = await Browser.GetAsync(sheet);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), sheet);
        AssertHeaders(answer, sheet);
    }

    private static void AssertHeaders(HttpResponseMessage answer, string address)
    {
        Assert.Multiple(() =>
        {
            foreach (var (name, value) in Wanted)
                Assert.That(answer.Headers.TryGetValues(name, out var values) ? string.Join(',', values) : "", Does.Contain(value), $"{name} of {address}");
            Assert.That(answer.Headers.Contains("Server") || answer.Headers.Contains("X-Powered-By"), Is.False, address);
            Assert.That(string.Join(',', answer.Headers.GetValues("Content-Security-Policy")), Does.Not.Contain("unsafe"), address);
        });
    }
}
