using BanjarSari.SelfService.Contacts;
using BanjarSari.SelfService.DataStore;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.Notifications;

/// <summary>E-mail, where a server is configured and the resident has given an address; it goes out later, from the outbox.</summary>
public sealed class EmailChannel(PopulationDbContext db, IOptions<SmtpOptions> smtp, TimeProvider clock) : INotificationChannel
{
    /// <inheritdoc/>
    public async Task AddAsync(Notice notice, CancellationToken cancellation)
    {
        if (!smtp.Value.Enabled)
            return;
        if (await db.Residents.AnyAsync(row => row.Id == notice.ResidentId && row.Email != null, cancellation))
            Add(notice, null);
        // Who stole a PIN may have changed the address: the old one hears of everything while the change can be taken back.
        foreach (var former in await db.ContactChanges.CoolingAddressesOf(notice.ResidentId, clock.GetUtcNow().UtcDateTime).ToListAsync(cancellation))
            Add(notice, former);
    }

    /// <summary>Only to the address that a row of the history (<paramref name="formerAddressOf"/>) replaced; null: only to the recorded one.</summary>
    public void AddOnly(Notice notice, Guid? formerAddressOf)
    {
        if (smtp.Value.Enabled)
            Add(notice, formerAddressOf);
    }

    private void Add(Notice notice, Guid? formerAddressOf) => db.OutboxMessages.Add(new OutboxMessage
    {
        Id = Guid.CreateVersion7(clock.GetUtcNow()),
        ResidentId = notice.ResidentId,
        FormerAddressOf = formerAddressOf,
        CreatedAt = clock.GetUtcNow().UtcDateTime,
        NextTryAt = clock.GetUtcNow().UtcDateTime,
        Title = notice.Title,
        Body = notice.Body,
        Link = notice.Link,
    });
}
