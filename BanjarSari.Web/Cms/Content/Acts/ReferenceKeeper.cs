using BanjarSari.Web.Cms.Content.Editors;
using BanjarSari.Web.Cms.Content.Rows;
using BanjarSari.Web.Cms.DataStore;
using BanjarSari.Web.Cms.Schema;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.Content.Acts;

/// <summary>Keeps what a document points to, in draft and published version, and the tags of its draft.</summary>
internal static class ReferenceKeeper
{
    /// <summary>Puts the rows right for the versions that count now. <paramref name="draft"/> is the newest version.</summary>
    public static async Task KeepAsync(CmsDbContext db, ContentType type, DocumentVersion draft, DocumentVersion? published, CancellationToken cancellation)
    {
        var wanted = ReferencesOf(type, draft).Concat(published is null || published.Id == draft.Id ? [] : ReferencesOf(type, published))
            .Where(reference => reference.Key != draft.DocumentId).DistinctBy(reference => reference.Key).ToDictionary(reference => reference.Key);
        var rows = await db.Set<DocumentReference>().Where(row => row.FromId == draft.DocumentId).ToListAsync(cancellation);
        db.RemoveRange(rows.Where(row => !wanted.ContainsKey(row.ToId)));
        db.AddRange(wanted.Keys.Except(rows.Select(row => row.ToId)).Select(key => new DocumentReference { FromId = draft.DocumentId, ToId = key, IsMedia = wanted[key].IsMedia }));

        var tags = TagsOf(type, draft).ToHashSet(StringComparer.Ordinal);
        var tagRows = await db.Set<DocumentTag>().Where(row => row.DocumentId == draft.DocumentId).ToListAsync(cancellation);
        db.RemoveRange(tagRows.Where(row => !tags.Contains(row.Text)));
        db.AddRange(tags.Except(tagRows.Select(row => row.Text)).Select(text => new DocumentTag { DocumentId = draft.DocumentId, Text = text }));
    }

    private static IEnumerable<ContentReference> ReferencesOf(ContentType type, DocumentVersion version) =>
        PropertyValues.Each(type, PropertyValues.Read(version.Values), (editor, value) => editor.References(value));

    private static IEnumerable<string> TagsOf(ContentType type, DocumentVersion version) =>
        PropertyValues.Each(type, PropertyValues.Read(version.Values), (editor, value) => editor is TagsEditor ? TextList.Read(value)! : []).Where(tag => tag.Length <= 100);
}
