using BanjarSari.Web.Cms.Content;
using BanjarSari.Web.Cms.Content.Rows;
using BanjarSari.Web.Cms.DataStore;
using BanjarSari.Web.Cms.ManagementApi.Documents.Models;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.ManagementApi.Documents;

/// <summary>What was done to a document, and by whom.</summary>
internal sealed class DocumentTrailReader(CmsDbContext db, DocumentAccess access)
{
    /// <summary>The newest first, unless <paramref name="ascending"/>.</summary>
    public async Task<PagedModel<TrailModel>> ReadAsync(ActingUser user, Guid id, bool ascending, PageQuery page, CancellationToken cancellation)
    {
        await access.ReadAsync(user, id, cancellation);
        var all = db.Set<ContentAudit>().AsNoTracking().Where(row => row.DocumentId == id);
        var total = await all.CountAsync(cancellation);
        var ordered = ascending ? all.OrderBy(row => row.Number).ThenBy(row => row.Id) : all.OrderByDescending(row => row.Number).ThenByDescending(row => row.Id);
        var rows = await ordered.Skip(page.From).Take(page.Most).ToListAsync(cancellation);
        return new PagedModel<TrailModel>(total, [.. rows.Select(row => new TrailModel(new ReferenceByIdModel(row.UserKey), row.At, row.Kind, row.Comment))]);
    }
}
