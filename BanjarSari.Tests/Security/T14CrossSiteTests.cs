using System.Net;
using System.Text.RegularExpressions;

namespace BanjarSari.Tests.Security;

/// <summary>T14: no other site can act for a resident.</summary>
public sealed partial class T14CrossSiteTests : SweepTest
{
    [TestCase("Sec-Fetch-Site", "cross-site")]
    [TestCase("Sec-Fetch-Site", "same-site")]
    [TestCase("Origin", "https://evil.example")]
    [TestCase("Origin", "http://localhost")]
    public async Task A_post_from_another_site_is_refused_everywhere(string header, string value)
    {
        await SignInHeadAsync();
        var before = StoreDump.Take(Logs);

        foreach (var address in Addresses.Pages)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent([]) };
            request.Headers.Add(header, value);
            using var answer = await Browser.SendAsync(request);
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden), address);
        }

        Assert.That(StoreDump.Take(Logs), Is.EqualTo(before));
    }

    [Test]
    public async Task A_post_without_token_or_with_somebody_elses_is_refused_everywhere()
    {
        var stranger = NewBrowser();
        await Village.SignInAsync(stranger, await Village.ResidentAsync("9999990507750003", "WARGA LAIN"));
        var page = await stranger.GetStringAsync("/layanan-mandiri/");
        var foreign = Token().Match(page).Value;
        await SignInHeadAsync();
        var before = StoreDump.Take(Logs);

        foreach (var address in Addresses.Pages)
        {
            foreach (var token in (string[])["", foreign])
            {
                using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = token });
                using var answer = await Browser.PostAsync(address, form);
                Assert.That((int)answer.StatusCode, Is.AnyOf(400, 404, 405), address);
            }
        }

        Assert.Multiple(() =>
        {
            Assert.That(foreign, Is.Not.Empty);
            Assert.That(StoreDump.Take(Logs), Is.EqualTo(before));
        });
    }

    [Test]
    public async Task Our_own_form_passes_also_without_a_known_origin()
    {
        // Referrer-Policy: no-referrer makes browsers send it so.
        using var request = new HttpRequestMessage(HttpMethod.Post, "/layanan-mandiri/masuk") { Content = new FormUrlEncodedContent([]) };
        request.Headers.Add("Origin", "null");
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        using var answer = await Browser.SendAsync(request);

        Assert.That(answer.StatusCode, Is.Not.EqualTo(HttpStatusCode.Forbidden));
    }

    [GeneratedRegex("(?<=name=\"__RequestVerificationToken\"[^>]*value=\")[^\"]*")]
    private static partial Regex Token();
}
