using System.Net;

namespace BanjarSari.Tests.Backoffice;

public sealed class ReferenceTests : OfficerApiTest
{
    private static readonly string[] Names = ["evidence", "forms", "refusal-reasons", "states", "elements", "codes", "areas", "officers"];

    [TestCaseSource(nameof(Names))]
    public async Task Each_is_sent_once_and_then_only_asked_about(string name)
    {
        await AreasAsync();
        var browser = await AsAsync("operator");
        using var first = await browser.GetAsync($"{JsonExtensions.Api}reference/{name}");
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{JsonExtensions.Api}reference/{name}");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await browser.SendAsync(request);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(first.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(first.Headers.CacheControl!.ToString(), Is.EqualTo("no-cache, private"));
            Assert.That((await first.JsonAsync()).ToString(), Is.Not.EqualTo("[]"));
            Assert.That(second.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
            Assert.That(await second.Content.ReadAsStringAsync(), Is.Empty);
        }
    }

    [Test]
    public async Task A_changed_area_is_sent_anew()
    {
        var (rt, _) = await AreasAsync();
        var browser = await AsAsync("operator");
        using var first = await browser.GetAsync(JsonExtensions.Api + "reference/areas");
        rt.Number = "007";
        await Db.SaveChangesAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, JsonExtensions.Api + "reference/areas");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await browser.SendAsync(request);

        Assert.That(second.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await second.Content.ReadAsStringAsync(), Does.Contain("007"));
    }

    [Test]
    public async Task The_matrix_names_only_kinds_that_it_declares()
    {
        var matrix = await (await AsAsync("verifikator")).GetJsonAsync("reference/evidence");
        var kinds = matrix.GetProperty("kinds").Texts("key");

        Assert.That(matrix.GetProperty("rules").EnumerateArray().SelectMany(rule => rule.GetProperty("accepted").EnumerateArray()).Select(key => key.GetString()).Distinct(), Is.SubsetOf(kinds));
    }

    [Test]
    public async Task Every_element_tells_its_tier()
    {
        var elements = await (await AsAsync("wilayah")).GetJsonAsync("reference/elements");

        Assert.That(elements.EnumerateArray().Single(row => row.Text("key") == "Name").GetProperty("tier").GetInt32(), Is.EqualTo(3));
    }

    [Test]
    public async Task Other_answers_are_never_kept()
    {
        using var answer = await (await AsAsync("operator")).GetAsync(JsonExtensions.Api + "change-reports");

        Assert.That(answer.Headers.CacheControl!.NoStore, Is.True);
    }
}
