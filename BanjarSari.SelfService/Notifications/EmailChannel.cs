using BanjarSari.SelfService.DataStore;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.Notifications;

/// <summary>E-mail, where a server is configured and the resident has given an address; it goes out later, from the outbox.</summary>
internal sealed class EmailChannel(PopulationDbContext db, IOptions<SmtpOptions> smtp, TimeProvider clock) : INotificationChannel
{
    public async Task AddAsync(Notice notice, CancellationToken cancellation)
    {
        if (!smtp.Value.Enabled || !await db.Residents.AnyAsync(row => row.Id == notice.ResidentId && row.Email != null, cancellation))
            return;
        db.OutboxMessages.Add(new OutboxMessage
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            ResidentId = notice.ResidentId,
            CreatedAt = clock.GetUtcNow().UtcDateTime,
            NextTryAt = clock.GetUtcNow().UtcDateTime,
            Title = notice.Title,
            Body = notice.Body,
            Link = notice.Link,
        });
    }
}
