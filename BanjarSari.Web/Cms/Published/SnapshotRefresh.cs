using BanjarSari.Web.Cms.Content;
using Umbraco.Cms.Core.Events;

namespace BanjarSari.Web.Cms.Published;

/// <summary>Takes an act of this process into the snapshots before the editor gets the answer.</summary>
internal sealed class SnapshotRefresh(PublishedStore published, PreviewStore preview) : INotificationAsyncHandler<ContentChanged>
{
    public async Task HandleAsync(ContentChanged notification, CancellationToken cancellationToken)
    {
        await published.FollowAsync(cancellationToken);
        await preview.FollowAsync(cancellationToken);
    }
}
