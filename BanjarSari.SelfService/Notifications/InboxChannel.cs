using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.SignIn;

namespace BanjarSari.SelfService.Notifications;

/// <summary>The inbox of Layanan Mandiri; it reaches everybody.</summary>
internal sealed class InboxChannel(PopulationDbContext db, TimeProvider clock) : INotificationChannel
{
    public Task AddAsync(Notice notice, CancellationToken cancellation)
    {
        db.InboxMessages.Add(new InboxMessage
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            ResidentId = notice.ResidentId,
            At = clock.GetUtcNow().UtcDateTime,
            Title = notice.Title,
            Body = notice.Body,
            Link = notice.Link,
        });
        return Task.CompletedTask;
    }
}
