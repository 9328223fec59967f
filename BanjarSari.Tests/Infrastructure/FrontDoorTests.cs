using System.Net;

namespace BanjarSari.Tests.Infrastructure;

public sealed class FrontDoorTests : HostTest
{
    [Test]
    public async Task A_protected_page_leads_to_sign_in()
    {
        using var answer = await Browser.GetAsync("/layanan-mandiri/profil");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(answer.Headers.Location!.ToString(), Does.StartWith("/layanan-mandiri/masuk?returnUrl="));
    }

    [Test]
    public async Task A_signed_in_resident_gets_the_page()
    {
        await Village.SignInAsync(Browser, await Village.ResidentAsync("9999991201800001"));

        using var answer = await Browser.GetAsync("/layanan-mandiri/profil");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }
}
