using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Village;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Home;

/// <summary>The notices of a resident. Reading one changes no record of the register, so no <see cref="Process"/> is written.</summary>
public sealed class InboxService(PopulationDbContext db, VillageClock clock)
{
    /// <summary>Marks a notice of the acting resident as read; false when there is no such notice of theirs.</summary>
    public async Task<bool> MarkReadAsync(MarkNoticeReadOptions options, ActingPerson by, CancellationToken cancellation = default)
    {
        var notice = await db.InboxMessages.SingleOrDefaultAsync(row => row.Id == options.NoticeId && row.ResidentId == by.ResidentId, cancellation);
        if (notice is null)
            return false;
        if (notice.ReadAt is not null)
            return true;

        notice.ReadAt = clock.UtcNow;
        await db.SaveChangesAsync(cancellation);
        return true;
    }
}
