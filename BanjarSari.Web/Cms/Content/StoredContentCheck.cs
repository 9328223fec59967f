using System.Text.Json;
using BanjarSari.Web.Cms.Content.Editors;
using BanjarSari.Web.Cms.Content.Rows;
using BanjarSari.Web.Cms.DataStore;
using BanjarSari.Web.Cms.Schema;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.Content;

/// <summary>
/// Says at start which stored content no longer fits the schema of this program: unknown types, fields that are gone, forms
/// that have changed. Nothing is changed or dropped; the editor decides.
/// </summary>
internal sealed partial class StoredContentCheck(CmsDbContext db, ILogger<StoredContentCheck> log)
{
    /// <summary>One line for each document that does not fit, draft or published version.</summary>
    public async Task<IReadOnlyList<string>> RunAsync(CancellationToken cancellation)
    {
        var found = new List<string>();
        var versions = from document in db.Set<Document>().AsNoTracking()
                       join version in db.Set<DocumentVersion>().AsNoTracking() on document.Id equals version.DocumentId
                       where version.Id == document.DraftVersionId || version.Id == document.PublishedVersionId
                       select new { document.Id, document.TypeKey, version.Name, version.Values };
        await foreach (var version in versions.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            if (SchemaBook.Find(version.TypeKey) is not { } type)
                found.Add($"{version.Name} ({version.Id}): jenis halaman {version.TypeKey} tidak dikenal lagi.");
            else if (Problem(type, version.Values) is { } problem)
                found.Add($"{version.Name} ({version.Id}, {type.Alias}): {problem}");
        }

        foreach (var line in found)
            LogMisfit(log, line);
        return found;
    }

    private static string? Problem(ContentType type, string json)
    {
        try
        {
            var problems = new ValueProblems();
            PropertyValues.Clean(type, PropertyValues.Read(json), problems, "$");
            return problems.None ? null : string.Join(" ", problems.ByPath.Values.SelectMany(messages => messages).Distinct());
        }
        catch (JsonException)
        {
            // Told like any other misfit; the stored text stays as it is.
            return "isi yang tersimpan tidak dapat dibaca.";
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Stored content does not fit the schema: {Misfit}")]
    private static partial void LogMisfit(ILogger log, string misfit);
}
