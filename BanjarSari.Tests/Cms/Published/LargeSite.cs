using System.Globalization;
using BanjarSari.Web.Cms.Content;
using BanjarSari.Web.Cms.Content.Acts;
using BanjarSari.Web.Cms.Content.Rows;
using BanjarSari.Web.Cms.DataStore;
using BanjarSari.Web.Cms.Schema;
using BanjarSari.Web.Cms.Schema.Types;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Cms.Published;

/// <summary>A site of many published articles, written straight into the store: making them act by act would take minutes.</summary>
internal static class LargeSite
{
    public static async Task FillAsync(IServiceProvider services, int count)
    {
        var db = services.GetRequiredService<CmsDbContext>();
        var home = Add(db, PageTypes.Home, null, "Beranda", 0, [new("heading", "Selamat datang")]);
        var news = Add(db, NewsTypes.List, home, "Berita", 0, []);
        var body = string.Concat(Enumerable.Range(0, 20).Select(number => $"<p>Paragraf {number} tentang kegiatan warga di balai desa pada pagi hari.</p>"));
        for (var number = 0; number < count - 2; number++)
        {
            Add(db, NewsTypes.Article, news, $"Berita {number.ToString(CultureInfo.InvariantCulture)}", number,
                [new("date", "2026-11-20 00:00:00"), new("category", new System.Text.Json.Nodes.JsonArray("Pertanian")), new("summary", "Ringkasan berita."), new("body", new System.Text.Json.Nodes.JsonObject { ["markup"] = body })]);
        }

        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
    }

    private static Document Add(CmsDbContext db, ContentType type, Document? parent, string name, int order, List<PropertyValue> values)
    {
        var (id, now) = (Guid.CreateVersion7(TestClock.Start), TestClock.Start.UtcDateTime);
        var version = new DocumentDraft(name, values).ToVersion(Guid.CreateVersion7(TestClock.Start), id, now, ActingUser.Program);
        var row = new Document
        {
            Id = id,
            TypeKey = type.Key,
            ParentId = parent?.Id,
            TreePath = TreePaths.Below(parent?.TreePath, id),
            Level = (parent?.Level ?? 0) + 1,
            SortOrder = order,
            Name = name,
            DraftVersionId = version.Id,
            PublishedVersionId = version.Id,
            PublishedAt = now,
            Segment = UrlSegments.For(name),
            CreatedAt = now,
            UpdatedAt = now,
        };
        db.AddRange(row, version);
        return row;
    }
}
