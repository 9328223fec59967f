using BanjarSari.Web.Site.Errors;

namespace BanjarSari.Tests.Site;

public sealed class ErrorPageTests : HostTest
{
    [TestCase(400, "Permintaan tidak dapat diproses")]
    [TestCase(403, "Anda tidak dapat membuka halaman ini")]
    [TestCase(404, "Halaman tidak ditemukan")]
    [TestCase(405, "Cara membuka halaman ini tidak didukung")]
    [TestCase(413, "Kiriman terlalu besar")]
    [TestCase(429, "Terlalu banyak permintaan")]
    [TestCase(500, "Ada gangguan di pihak kami")]
    [TestCase(503, "Layanan sedang sibuk")]
    public async Task An_error_says_what_happened_and_what_to_do(int status, string title)
    {
        using var answer = await Browser.GetAsync($"/galat/{status}");
        var page = await answer.DocumentAsync();

        Assert.That((int)answer.StatusCode, Is.EqualTo(status));
        Assert.That(page.QuerySelector("h1")!.TextContent, Is.EqualTo(title));
        Assert.That(page.QuerySelector("main a.button")!.GetAttribute("href"), Is.EqualTo("/"));
    }

    [TestCase(418, 418, "Halaman tidak ditemukan")]
    [TestCase(502, 502, "Ada gangguan di pihak kami")]
    [TestCase(200, 404, "Halaman tidak ditemukan")]
    public void An_unlisted_status_is_told_as_its_class(int status, int told, string title)
    {
        var words = ErrorWords.Of(status);

        Assert.That((words.Status, words.Title), Is.EqualTo((told, title)));
    }
}
