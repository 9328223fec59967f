namespace BanjarSari.Tests.Site;

public sealed class ErrorPageTests : HostTest
{
    [TestCase(400, "tidak dapat dibaca")]
    [TestCase(403, "tidak berhak")]
    [TestCase(404, "tidak ditemukan")]
    [TestCase(405, "tidak tepat")]
    [TestCase(413, "terlalu besar")]
    [TestCase(429, "Terlalu banyak")]
    [TestCase(500, "gangguan")]
    [TestCase(503, "sibuk")]
    public async Task An_error_says_what_happened_and_where_to_go_on(int status, string title)
    {
        using var answer = await Browser.GetAsync($"/galat/{status}");
        var page = await answer.DocumentAsync();

        Assert.That((int)answer.StatusCode, Is.EqualTo(status));
        Assert.That(page.QuerySelector("h1")!.TextContent, Does.Contain(title));
        Assert.That(page.QuerySelector("main a.button")!.GetAttribute("href"), Is.EqualTo("/"));
    }

    [TestCase("/galat/200")]
    [TestCase("/galat/999")]
    public async Task What_is_no_error_is_not_found(string address)
    {
        using var answer = await Browser.GetAsync(address);

        Assert.That((int)answer.StatusCode, Is.EqualTo(404));
    }

    [Test]
    public async Task Somebody_signed_in_keeps_the_way_home_and_out()
    {
        await Village.SignInAsync(Browser, await Village.ResidentAsync("9999991201800001"));

        using var answer = await Browser.GetAsync("/layanan-mandiri/lapor/LPR-2026-000001-A");
        var page = await answer.DocumentAsync();

        Assert.That((int)answer.StatusCode, Is.EqualTo(404));
        Assert.That(page.QuerySelector("main a.button")!.GetAttribute("href"), Is.EqualTo("/layanan-mandiri/"));
        Assert.That(page.QuerySelector("form[action='/layanan-mandiri/keluar']"), Is.Not.Null);
    }
}
