using System.Net;
using System.Text.Json.Nodes;
using BanjarSari.Web.Cms.Media.Serving;
using BanjarSari.Web.Cms.Schema.Types;

namespace BanjarSari.Tests.Cms.Media;

public sealed class MediaDeliveryTests : MediaTest
{
    private const string Base = "/umbraco/delivery/api/v2/media";

    [Test]
    public async Task Folders_are_listed_and_items_found_by_path_and_key()
    {
        var folder = await FolderAsync("Kegiatan");
        var picture = await PictureAsync("Panen", folder, values: [Value("alternativeText", "Warga memanen padi.")]);
        await PdfAsync("Laporan", folder);

        var list = await GetAsync($"{Base}?fetch=children:/kegiatan/&filter=mediaType:Image");
        var item = await GetAsync($"{Base}/item/kegiatan/panen");

        Assert.That((list["total"]!.GetValue<int>(), list["items"]![0]!["id"]!.ToString()), Is.EqualTo((1, $"{picture}")));
        Assert.That((await GetAsync($"{Base}/item/{picture}")).ToJsonString(), Is.EqualTo(item.ToJsonString()));
        Assert.That((await GetAsync($"{Base}?fetch=children:{folder}&sort=name:asc"))["items"]!.AsArray().Select(one => one!["name"]!.ToString()), Is.EqualTo(new[] { "Laporan", "Panen" }));
        Assert.That((await GetAsync($"{Base}?fetch=children:/"))["items"]![0]!["mediaType"]!.ToString(), Is.EqualTo("Folder"));
        Assert.That((await GetAsync($"{Base}/items?id={picture}&id={Guid.NewGuid()}")).AsArray(), Has.Count.EqualTo(1));
        Assert.That(item.AsObject().Select(member => member.Key), Is.EqualTo(new[] { "path", "createDate", "updateDate", "id", "name", "mediaType", "url", "extension", "width", "height", "bytes", "focalPoint", "crops", "sizes", "properties" }));
        Assert.That((item["url"]!.ToString(), item["width"]!.GetValue<int>(), item["properties"]!["alternativeText"]!.ToString()), Is.EqualTo((MediaUrls.Of(await ShownAsync(picture)), 120, "Warga memanen padi.")));
        using var crop = await AskAsync(item["crops"]![0]!["url"]!.ToString());
        Assert.That(crop.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [TestCase("", "Fetch option not found")]
    [TestCase("?fetch=descendants:/", "Fetch option not found")]
    [TestCase("?fetch=children:/&filter=contentType:a", "Filter option not found")]
    [TestCase("?fetch=children:/&sort=bytes:asc", "Sort option not found")]
    [TestCase("?fetch=children:/&take=1000", "Invalid take")]
    public async Task A_question_of_another_form_is_told(string query, string title)
    {
        using var answer = await AskAsync(Base + query);

        Assert.That((answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["title"]!.ToString()), Is.EqualTo((HttpStatusCode.BadRequest, title)));
    }

    [Test]
    public async Task A_picker_delivers_the_picture_with_its_crops_and_the_fields_only_when_asked()
    {
        var (_, news) = await SiteAsync();
        var picture = await PictureAsync("Panen", width: 800, height: 600, values: [Value("credit", "Siti")]);
        var picked = new JsonArray(new JsonObject { ["key"] = $"{Guid.NewGuid()}", ["mediaKey"] = $"{picture}", ["focalPoint"] = new JsonObject { ["left"] = 0.1m, ["top"] = 0.2m }, ["crops"] = new JsonArray() });
        var article = await PublishedAsync(NewsTypes.Article, news, "Panen", [.. ArticleValues(), Value("image", picked)]);

        var plain = (await GetAsync($"{Content}/item/{article}"))["properties"]!["image"]![0]!;
        var expanded = (await GetAsync($"{Content}/item/{article}?expand=properties[image]"))["properties"]!["image"]![0]!;

        Assert.That((plain["name"]!.ToString(), plain["focalPoint"]!["left"]!.GetValue<decimal>(), plain["properties"]!.ToJsonString()), Is.EqualTo(("Panen", 0.1m, "{}")));
        Assert.That(plain["crops"]![0]!["url"]!.ToString(), Does.Contain("x100y200"));
        Assert.That(expanded["properties"]!["credit"]!.ToString(), Is.EqualTo("Siti"));
        await MediaTrash.TrashAsync(picture, Editor);
        Assert.That((await GetAsync($"{Content}/item/{article}"))["properties"]!["image"]!.AsArray(), Is.Empty);
        Assert.That((await AskAsync($"{Base}/item/{picture}")).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Pictures_and_files_in_text_follow_their_reference()
    {
        var (_, news) = await SiteAsync();
        var (picture, pdf) = (await PictureAsync("Panen", width: 800, height: 600, values: [Value("alternativeText", "Padi")]), await PdfAsync("Jadwal"));
        var body = $"<p><img data-udi=\"umb://media/{picture:N}\" src=\"/media/lama/foto.jpg?width=500\" alt=\"\"><a href=\"/{{localLink:{pdf}}}\" type=\"media\">Unduh</a></p>";
        var article = await PublishedAsync(NewsTypes.Article, news, "Panen", ArticleValues(body: body));

        var markup = (await GetAsync($"{Content}/item/{article}"))["properties"]!["body"]!["markup"]!.ToString();

        var item = await ShownAsync(picture);
        Assert.That(markup, Does.Contain($"src=\"{Urls.OfWidth(item, 800)}\"").And.Contain($"{Urls.OfWidth(item, 320)} 320w").And.Contain("width=\"800\" height=\"600\"").And.Contain("alt=\"Padi\"").And.Not.Contain("lama"));
        Assert.That(markup, Does.Contain($"href=\"{MediaUrls.Of(await ShownAsync(pdf))}\""));
        await MediaTrash.TrashAsync(picture, Editor);
        await MediaTrash.TrashAsync(pdf, Editor);
        Assert.That((await GetAsync($"{Content}/item/{article}"))["properties"]!["body"]!["markup"]!.ToString(), Is.EqualTo("<p><a>Unduh</a></p>"));
    }
}
