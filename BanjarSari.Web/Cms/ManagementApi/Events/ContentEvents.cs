using BanjarSari.Web.Cms.Content;
using BanjarSari.Web.Cms.Content.Rows;
using BanjarSari.Web.Cms.DataStore;
using Microsoft.AspNetCore.SignalR;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Events;

namespace BanjarSari.Web.Cms.ManagementApi.Events;

/// <summary>Tells open clients of an act on content, by key only.</summary>
internal sealed class ContentEvents(CmsDbContext db, IHubContext<ServerEventHub> hub) : INotificationAsyncHandler<ContentChanged>
{
    private const string Source = "Umbraco:CMS:Document";

    public async Task HandleAsync(ContentChanged notification, CancellationToken cancellationToken)
    {
        var keys = notification.Documents;
        var there = await db.Set<Document>().AsNoTracking().Where(row => keys.Contains(row.Id)).Select(row => new { row.Id, row.Trashed }).ToDictionaryAsync(row => row.Id, row => row.Trashed, cancellationToken);
        var made = await db.Set<ContentAudit>().AsNoTracking().Where(row => row.Number == notification.Number && row.Kind == ContentAuditKinds.New).Select(row => row.DocumentId).ToListAsync(cancellationToken);
        foreach (var key in keys)
        {
            var type = !there.TryGetValue(key, out var trashed) ? "Deleted" : trashed ? "Trashed" : made.Contains(key) ? "Created" : "Updated";
            await hub.Clients.All.SendAsync("notify", new ServerEventModel(Source, type, key), cancellationToken);
        }
    }
}
