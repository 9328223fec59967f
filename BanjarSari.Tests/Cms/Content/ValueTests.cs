using System.Text.Json.Nodes;
using BanjarSari.Web.Cms.Content;
using BanjarSari.Web.Cms.Content.Acts;
using BanjarSari.Web.Cms.Content.Editors;
using BanjarSari.Web.Cms.Schema;
using BanjarSari.Web.Cms.Schema.Types;

namespace BanjarSari.Tests.Cms.Content;

/// <summary>Which values each editor takes, in which form they are stored, and what is said about the others.</summary>
public sealed class ValueTests
{
    private const string Key = "0f8fad5b-d9cb-469f-a165-70867728950e";

    [TestCase("short", "\"  Balai desa \"", "\"Balai desa\"")]
    [TestCase("short", "\"a\\u0000b\\u0007c\"", "\"abc\"")]
    [TestCase("short", "5", null)]
    [TestCase("toggle", "true", "true")]
    [TestCase("toggle", "\"ya\"", null)]
    [TestCase("number", "12", "12")]
    [TestCase("number", "\"12\"", "12")]
    [TestCase("number", "12.5", null)]
    [TestCase("number", "\"dua belas\"", null)]
    [TestCase("money", "1000000.5", "1000000.5")]
    [TestCase("money", "\"1e3\"", null)]
    [TestCase("date", "\"2026-11-23\"", "\"2026-11-23 00:00:00\"")]
    [TestCase("date", "\"2026-11-23T07:05:00\"", "\"2026-11-23 07:05:00\"")]
    [TestCase("date", "\"23-11-2026\"", null)]
    [TestCase("date", "\"2026-02-30\"", null)]
    [TestCase("tags", "[\"Padi\",\" padi \",\"\"]", "[\"padi\"]")]
    [TestCase("tags", "[1]", null)]
    [TestCase("tags", "\"padi\"", null)]
    [TestCase("category", "[\"Pertanian\"]", "[\"Pertanian\"]")]
    [TestCase("document", $"\"{Key}\"", $"\"{Key}\"")]
    [TestCase("document", "\"beranda\"", null)]
    [TestCase("documents", $"[{{\"type\":\"document\",\"unique\":\"{Key}\"}},{{\"type\":\"document\",\"unique\":\"{Key}\"}}]", $"[{{\"type\":\"document\",\"unique\":\"{Key}\"}}]")]
    [TestCase("documents", $"[{{\"type\":\"member\",\"unique\":\"{Key}\"}}]", null)]
    [TestCase("documents", "[null]", null)]
    [TestCase("image", $"[{{\"key\":\"{Key}\",\"mediaKey\":\"{Key}\",\"mediaTypeAlias\":\"Image\",\"focalPoint\":{{\"left\":0.4,\"top\":7}},\"crops\":[{{\"alias\":\"kartu\",\"coordinates\":null}},{{\"alias\":\"lain\"}}]}}]", $"[{{\"key\":\"{Key}\",\"mediaKey\":\"{Key}\",\"mediaTypeAlias\":\"Image\",\"crops\":[{{\"alias\":\"kartu\",\"width\":600,\"height\":400,\"coordinates\":null}}],\"focalPoint\":null}}]")]
    [TestCase("image", "[{}]", null)]
    [TestCase("links", "[{\"name\":\"Kabupaten\",\"type\":\"external\",\"url\":\" https://contoh.example/ \",\"target\":\"_blank\",\"queryString\":\"x\"}]", "[{\"name\":\"Kabupaten\",\"type\":\"external\",\"unique\":null,\"url\":\"https://contoh.example/\",\"queryString\":null,\"target\":\"_blank\",\"icon\":null}]")]
    [TestCase("links", $"[{{\"name\":null,\"type\":\"document\",\"unique\":\"{Key}\",\"url\":\"/lama/\",\"queryString\":\"#jam\",\"icon\":\"icon-document\"}}]", $"[{{\"name\":null,\"type\":\"document\",\"unique\":\"{Key}\",\"url\":null,\"queryString\":\"#jam\",\"target\":null,\"icon\":\"icon-document\"}}]")]
    [TestCase("links", "[{\"type\":\"external\",\"url\":\"javascript:alert(1)\"}]", null)]
    [TestCase("links", "[{\"type\":\"external\",\"url\":\"//jahat.example\"}]", null)]
    [TestCase("links", "[{\"type\":\"document\",\"url\":\"/x/\"}]", null)]
    [TestCase("body", "{\"markup\":\"<h1>Judul</h1><p onclick=x>Isi</p>\"}", "{\"markup\":\"<h2>Judul</h2><p>Isi</p>\",\"blocks\":{\"layout\":{},\"contentData\":[],\"settingsData\":[],\"expose\":[]}}")]
    [TestCase("body", "\"<p>Isi</p>\"", null)]
    [TestCase("body", "{\"markup\":\"\",\"blocks\":{\"contentData\":[{}]}}", null)]
    [TestCase("blocks", "{\"layout\":{},\"contentData\":[{\"key\":\"x\"}]}", null)]
    [TestCase("blocks", "[]", null)]
    public void Values_are_stored_in_one_form_or_refused(string alias, string sent, string? stored)
    {
        var problems = new ValueProblems();

        var kept = PropertyValues.Clean(Everything, [new PropertyValue(alias, JsonNode.Parse(sent))], problems, "$");

        Assert.That(problems.Unstorable, Is.EqualTo(stored is null), string.Join(' ', problems.ByPath.Keys));
        if (stored is null)
            Assert.That(problems.ByPath.Keys.Single(), Does.StartWith("$.values[0].value"));
        else
            Assert.That(kept.Single().Value!.ToJsonString(), Is.EqualTo(JsonNode.Parse(stored)!.ToJsonString()));
    }

    [TestCase("short", 121, "Paling banyak 120 huruf; sekarang 121.")]
    [TestCase("paragraph", 601, "Paling banyak 600 huruf; sekarang 601.")]
    public void Text_has_a_limit(string alias, int length, string message) =>
        Assert.That(Broken(alias, JsonValue.Create(new string('a', length))), Is.EqualTo(new[] { message }));

    [TestCase("number", "-1", "Paling sedikit 0.")]
    [TestCase("number", "10000000", "Paling banyak 9999999.")]
    [TestCase("year", "1944", "Paling sedikit 1945.")]
    [TestCase("category", "[\"Olahraga\"]", "\"Olahraga\" tidak ada dalam pilihan.")]
    [TestCase("category", "[\"Pertanian\",\"Ekonomi\"]", "Pilih satu saja.")]
    [TestCase("phone", "\"hubungi kami\"", "Tulis angka saja, misalnya 0812 3456 7890.")]
    [TestCase("email", "\"kantor\"", "Tulis alamat surel yang lengkap, misalnya kantor@desa.id.")]
    public void Rules_are_told_in_words(string alias, string value, string message) =>
        Assert.That(Broken(alias, JsonNode.Parse(value)), Is.EqualTo(new[] { message }));

    [Test]
    public void A_problem_stands_at_the_place_where_the_value_was_sent()
    {
        var problems = DocumentEditing.Validate(NewsTypes.Article, [new("author", "Siti"), new("date", "kemarin"), new("category", null)]);

        Assert.That(problems.ByPath.Keys, Is.EquivalentTo(new[]
        {
            "$.values[1].value", "$.values[2].value",
            "$.values[?(@.alias == 'summary' && @.culture == null && @.segment == null)].value",
            "$.values[?(@.alias == 'body' && @.culture == null && @.segment == null)].value",
        }));
        Assert.That(problems.ByPath["$.values[2].value"], Is.EqualTo(new[] { "Pilih kategori." }));
    }

    [Test]
    public void A_problem_within_a_block_names_block_and_value()
    {
        var blocks = JsonNode.Parse($$"""
            {"layout":{"Umbraco.BlockList":[{"contentKey":"{{Key}}"}]},"contentData":[{"key":"{{Key}}","contentTypeKey":"{{ElementTypes.Quote.Key}}","values":[{"alias":"by","value":"Ibu Sri"}]}]}
            """);

        var problems = DocumentEditing.Validate(PageTypes.Page, [new("blocks", blocks)]);

        Assert.That(problems.ByPath, Is.EqualTo(new Dictionary<string, string[]>
        {
            ["$.values[0].value.contentData[0].values[?(@.alias == 'quote' && @.culture == null && @.segment == null)].value"] = ["Isi kutipan."],
        }));
    }

    [TestCase("unknown", "1", "Berita tidak memiliki isian \"unknown\".")]
    public void What_a_type_does_not_have_is_not_dropped_silently(string alias, string value, string message)
    {
        var problems = DocumentEditing.Validate(NewsTypes.Article, [new(alias, JsonNode.Parse(value))]);

        Assert.That(problems.Unstorable, Is.True);
        Assert.That(problems.ByPath["$.values[0].value"], Is.EqualTo(new[] { message }));
    }

    [Test]
    public void Blocks_must_fit_their_layout_and_their_list()
    {
        var key = new JsonObject { ["key"] = Key, ["contentTypeKey"] = ElementTypes.Text.Key.ToString(), ["values"] = new JsonArray() };
        var noLayout = new JsonObject { ["contentData"] = new JsonArray(key.DeepClone()) };
        key["contentTypeKey"] = BudgetTypes.Line.Key.ToString();
        var otherKind = new JsonObject { ["contentData"] = new JsonArray(key) };

        Assert.That(DocumentEditing.Validate(PageTypes.Page, [new("blocks", noLayout)]).ByPath.Values.First(), Is.EqualTo(new[] { "Urutan blok tidak cocok dengan isinya." }));
        Assert.That(DocumentEditing.Validate(PageTypes.Page, [new("blocks", otherKind)]).ByPath.Values.First(), Is.EqualTo(new[] { "Jenis blok ini tidak diizinkan di sini." }));
    }

    private static string[] Broken(string alias, JsonNode? value)
    {
        var problems = new ValueProblems();
        PropertyValues.Check(Everything with { Properties = [Everything.Find(alias)!] }, [new PropertyValue(alias, value)], problems, "$");
        return problems.ByPath["$.values[0].value"];
    }

    private static ContentType Everything { get; } = new(Guid.Empty, "everything", "Semua", "icon-x")
    {
        Properties =
        [
            new("short", "Pendek", DataTypes.Short), new("paragraph", "Paragraf", DataTypes.Paragraph), new("toggle", "Ya", DataTypes.Toggle), new("number", "Bilangan", DataTypes.Number),
            new("year", "Tahun", DataTypes.Year), new("money", "Uang", DataTypes.Money), new("date", "Tanggal", DataTypes.Date), new("tags", "Tagar", DataTypes.Tags), NewsTypes.Article.Find("category")!,
            new("document", "Halaman", DataTypes.Document), new("documents", "Halaman", DataTypes.Documents), new("image", "Gambar", DataTypes.Image), new("links", "Tautan", DataTypes.Links),
            Fields.Body, new("blocks", "Blok", ElementTypes.PageBlocks), Fields.Phone, Fields.Email,
        ],
    };
}
