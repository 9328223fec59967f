using System.Net;
using BanjarSari.Tests.Cms.ManagementApi.Documents;
using BanjarSari.Web.Cms.Schema;
using BanjarSari.Web.Cms.Schema.Types;

namespace BanjarSari.Tests.Cms.ManagementApi.Schema;

public sealed class SchemaEndpointTests : ManagementApiTest
{
    [Test]
    public async Task A_type_has_its_fields_on_tabs()
    {
        await SignInAsync();

        var type = await ReadAsync($"document-type/{NewsTypes.Article.Key}");

        var containers = type.GetProperty("containers").EnumerateArray().ToDictionary(row => row.GetProperty("id").GetGuid(), row => row.GetProperty("type").GetString());
        Assert.Multiple(() =>
        {
            Assert.That(type.GetProperty("properties").EnumerateArray().Select(row => containers.ContainsKey(row.GetProperty("container").GetProperty("id").GetGuid())), Has.All.True);
            Assert.That(containers.Values, Has.All.EqualTo("Tab"));
            Assert.That(type.GetProperty("properties").GetArrayLength(), Is.EqualTo(NewsTypes.Article.Properties.Count));
            Assert.That(type.GetProperty("properties")[0].GetProperty("validation").GetProperty("mandatoryMessage").GetString(), Is.EqualTo("Isi tanggal."));
        });
    }

    [Test]
    public async Task Every_field_leads_to_a_data_type()
    {
        await SignInAsync();
        var keys = SchemaBook.ContentTypes.SelectMany(type => type.Properties).Select(property => property.DataType.Key).Distinct().ToList();

        var types = await ReadAsync("data-type/batch?" + string.Join('&', keys.Select(key => $"id={key}")));

        Assert.That(types.GetProperty("total").GetInt32(), Is.EqualTo(keys.Count));
    }

    [Test]
    public async Task Only_what_can_still_be_made_is_offered()
    {
        await SignInAsync();
        var before = await ReadAsync("document-type/allowed-at-root");
        var (home, _) = await SiteAsync();
        var after = await ReadAsync("document-type/allowed-at-root");
        var below = await ReadAsync($"document-type/{PageTypes.Home.Key}/allowed-children?parentContentKey={home}");

        Assert.Multiple(() =>
        {
            Assert.That(before.GetProperty("items").Texts("name"), Does.Contain("Beranda"));
            Assert.That(after.GetProperty("items").Texts("name"), Does.Not.Contain("Beranda"));
            Assert.That(below.GetProperty("items").Texts("name"), Does.Not.Contain("Daftar berita").And.Contains("Halaman"));
        });
    }

    [Test]
    public async Task A_file_extension_leads_to_its_media_type_and_svg_to_none()
    {
        await SignInAsync();

        var (jpg, svg) = (await ReadAsync("item/media-type/allowed?fileExtension=jpg"), await ReadAsync("item/media-type/allowed?fileExtension=svg"));

        Assert.That((jpg.GetProperty("items")[0].GetProperty("name").GetString(), svg.GetProperty("total").GetInt32()), Is.EqualTo(("Gambar", 0)));
        Assert.That((await CallAsync(HttpMethod.Get, $"document-type/{Guid.Empty}")).Status, Is.EqualTo(HttpStatusCode.NotFound));
    }
}
