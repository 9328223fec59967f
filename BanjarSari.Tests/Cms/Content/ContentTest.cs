using System.Text.Json.Nodes;
using BanjarSari.Web.Cms.Content;
using BanjarSari.Web.Cms.Content.Acts;
using BanjarSari.Web.Cms.Content.Rows;
using BanjarSari.Web.Cms.DataStore;
using BanjarSari.Web.Cms.Published;
using BanjarSari.Web.Cms.Schema;
using BanjarSari.Web.Cms.Schema.Types;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Cms.Content;

/// <summary>Base of tests about content: makes documents as an editor would.</summary>
public abstract class ContentTest : HostTest
{
    private protected static readonly ActingUser Editor = new(new Guid("11111111-1111-4111-8111-111111111111"), "Siti Penyunting");

    protected CmsDbContext Cms => Services.GetRequiredService<CmsDbContext>();

    private protected DocumentEditing Editing => Services.GetRequiredService<DocumentEditing>();

    private protected DocumentPublishing Publishing => Services.GetRequiredService<DocumentPublishing>();

    private protected DocumentTree Tree => Services.GetRequiredService<DocumentTree>();

    private protected DocumentTrash Trash => Services.GetRequiredService<DocumentTrash>();

    private protected DocumentHistory History => Services.GetRequiredService<DocumentHistory>();

    private protected async Task<PublishedSnapshot> SnapshotAsync() => await Services.GetRequiredService<PublishedStore>().RefreshAsync();

    private protected static PropertyValue Value(string alias, JsonNode? value) => new(alias, value);

    private protected static JsonObject Rich(string markup) => new() { ["markup"] = markup };

    private protected static List<PropertyValue> ArticleValues(string summary = "Ringkas.", string body = "<p>Isi.</p>") =>
    [
        Value("date", "2026-11-20"), Value("category", new JsonArray("Pertanian")), Value("summary", summary), Value("body", Rich(body)),
    ];

    private protected static List<PropertyValue> Valid(ContentType type) => type.Alias switch
    {
        "home" => [Value("heading", "Selamat datang")],
        "article" => ArticleValues(),
        "official" => [Value("post", "Sekretaris Desa"), Value("unit", new JsonArray("Sekretariat Desa"))],
        "page" => [Value("blocks", Blocks((ElementTypes.Text, [Value("body", Rich("<p>Isi blok.</p>"))])))],
        "settings" => [Value("siteName", "Desa Banjar Sari")],
        _ => [],
    };

    private protected static JsonObject Blocks(params (ContentType Type, List<PropertyValue> Values)[] blocks)
    {
        var keys = blocks.Select((block, number) => StableKey.From($"{block.Type.Alias}/{number}")).ToList();
        return new JsonObject
        {
            ["layout"] = new JsonObject { ["Umbraco.BlockList"] = new JsonArray([.. keys.Select(key => new JsonObject { ["contentKey"] = key.ToString() })]) },
            ["contentData"] = new JsonArray([.. blocks.Select((block, number) => new JsonObject
            {
                ["key"] = keys[number].ToString(), ["contentTypeKey"] = block.Type.Key.ToString(), ["values"] = PropertyValue.Write(block.Type, block.Values),
            })]),
        };
    }

    private protected Task<Guid> DraftAsync(ContentType type, Guid? parent, string name, IReadOnlyList<PropertyValue>? values = null) =>
        Editing.CreateAsync(new CreateDocumentOptions { TypeKey = type.Key, ParentId = parent, Name = name, Values = values ?? Valid(type) }, Editor);

    private protected async Task<Guid> PublishedAsync(ContentType type, Guid? parent, string name, IReadOnlyList<PropertyValue>? values = null)
    {
        var id = await DraftAsync(type, parent, name, values);
        await Publishing.PublishAsync(id, Editor);
        return id;
    }

    private protected Task<bool> SaveAsync(Guid id, string name, IReadOnlyList<PropertyValue> values, Guid? seen = null) =>
        Editing.SaveAsync(new SaveDocumentOptions { Id = id, Name = name, Values = values, SeenVersion = seen }, Editor);

    /// <summary>A home page and a news list, published.</summary>
    private protected async Task<(Guid Home, Guid News)> SiteAsync()
    {
        var home = await PublishedAsync(PageTypes.Home, parent: null, "Beranda");
        return (home, await PublishedAsync(NewsTypes.List, home, "Berita"));
    }

    protected Task<Document> RowAsync(Guid id) => Cms.Set<Document>().AsNoTracking().SingleAsync(row => row.Id == id);

    protected Task<List<string>> AuditAsync(Guid id) =>
        Cms.Set<ContentAudit>().Where(row => row.DocumentId == id).OrderBy(row => row.Number).Select(row => row.Kind).ToListAsync();

    private protected static async Task<ContentException> Refused(Func<Task> act, string status)
    {
        var refused = (await Assert.ThrowsAsync<ContentException>(act))!;
        Assert.That(refused.Status, Is.EqualTo(status), refused.Message);
        return refused;
    }
}
