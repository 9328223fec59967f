using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace BanjarSari.Tests.Cms.Backoffice;

/// <summary>The client's page and files.</summary>
public sealed partial class BackofficePageTests : HostTest
{
    [Test]
    public async Task The_page_allows_its_own_scripts_only()
    {
        using var answer = await Browser.GetAsync("/umbraco/section/content");
        var html = await answer.Content.ReadAsStringAsync();

        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Multiple(() =>
        {
            foreach (var script in InlineScript().Matches(html).Select(match => match.Groups[1].Value))
                Assert.That(policy, Does.Contain($"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}'"));
            Assert.That(policy, Does.Not.Contain("script-src 'self' 'unsafe-inline'"));
            Assert.That(html, Does.Contain("lang=\"id\"").And.Contain("<umb-app"));
        });
    }

    [Test]
    public async Task Files_are_kept_for_ever_and_come_compressed()
    {
        var html = await Browser.GetStringAsync("/umbraco");
        var app = ModulePreload().Match(html).Groups[1].Value;
        using var request = new HttpRequestMessage(HttpMethod.Get, app);
        request.Headers.Add("Accept-Encoding", "br");

        using var answer = await Browser.SendAsync(request);
        using var unknown = await Browser.GetAsync(app.Replace("app.js", "../../appsettings.js", StringComparison.Ordinal));

        Assert.Multiple(() =>
        {
            Assert.That((answer.StatusCode, answer.Headers.CacheControl!.ToString()), Is.EqualTo((HttpStatusCode.OK, "public, max-age=31536000, immutable")));
            Assert.That(answer.Content.Headers.ContentEncoding, Is.EqualTo(new[] { "br" }));
            Assert.That(unknown.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        });
    }

    [GeneratedRegex("<script[^>]*>([^<]+)</script>")]
    private static partial Regex InlineScript();

    [GeneratedRegex("rel=\"modulepreload\" href=\"([^\"]+)\"")]
    private static partial Regex ModulePreload();
}
