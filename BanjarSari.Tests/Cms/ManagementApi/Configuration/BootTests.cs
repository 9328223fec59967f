using System.Net;
using BanjarSari.SelfService.Officers;
using BanjarSari.Tests.Cms.ManagementApi.Documents;

namespace BanjarSari.Tests.Cms.ManagementApi.Configuration;

/// <summary>What the client asks before its first screen.</summary>
public sealed class BootTests : ManagementApiTest
{
    [TestCase("server/status")]
    [TestCase("server/configuration")]
    [TestCase("security/back-office/graphics/logo")]
    public async Task Some_is_open(string address) =>
        Assert.That((await CallAsync(HttpMethod.Get, address)).Status, Is.EqualTo(HttpStatusCode.OK));

    [TestCase("server/information")]
    [TestCase("manifest/manifest/private")]
    [TestCase("language")]
    [TestCase("temporary-file/configuration")]
    [TestCase("data-type/configuration")]
    [TestCase("document-type/configuration")]
    [TestCase("media-type/configuration")]
    public async Task The_rest_is_for_staff_of_any_group(string address)
    {
        var (stranger, _) = await CallAsync(HttpMethod.Get, address);
        await Staff.SignInAsync(Browser, OfficerRoles.Operator);
        var (officer, _) = await CallAsync(HttpMethod.Get, address);

        Assert.That((stranger, officer), Is.EqualTo((HttpStatusCode.Unauthorized, HttpStatusCode.OK)));
    }

    [Test]
    public async Task The_hub_is_shut_to_strangers_and_to_pages_of_other_hosts()
    {
        using var stranger = await Browser.PostAsync("/umbraco/serverEventHub/negotiate?negotiateVersion=1", null);
        await SignInAsync();
        using var editor = await Browser.PostAsync("/umbraco/serverEventHub/negotiate?negotiateVersion=1", null);
        Browser.DefaultRequestHeaders.Remove("Authorization");
        using var hidden = await FromAsync("https://localhost");
        using var elsewhere = await FromAsync("https://lain.example");

        Assert.That((stranger.StatusCode, editor.StatusCode, elsewhere.StatusCode), Is.EqualTo((HttpStatusCode.Unauthorized, HttpStatusCode.OK, HttpStatusCode.Unauthorized)));
        Assert.That(hidden.StatusCode, Is.Not.EqualTo(HttpStatusCode.Unauthorized));
    }

    private async Task<HttpResponseMessage> FromAsync(string origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/umbraco/serverEventHub?id=x&access_token=%5Bredacted%5D");
        request.Headers.Add("Origin", origin);
        return await Browser.SendAsync(request);
    }
}
