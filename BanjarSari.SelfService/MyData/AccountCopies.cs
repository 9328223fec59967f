using BanjarSari.SelfService.DataStore;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.MyData;

/// <summary>Copies what the account of Layanan Mandiri keeps.</summary>
internal sealed class AccountCopies(PopulationDbContext db)
{
    public async Task<CopiedAccount> ReadAsync(Guid residentId, CancellationToken cancellation)
    {
        var account = await db.Accounts.AsNoTracking().Where(row => row.ResidentId == residentId).Select(row => new { row.IssuedAt, row.PinChangedAt, row.LastSignInAt }).SingleOrDefaultAsync(cancellation);
        return new CopiedAccount(
            account?.IssuedAt, account?.PinChangedAt, account?.LastSignInAt,
            await db.KnownDevices.AsNoTracking().Where(row => row.ResidentId == residentId).OrderBy(row => row.CreatedAt)
                .Select(row => new CopiedDevice(row.Device, row.CreatedAt, row.LastUsedAt)).ToListAsync(cancellation),
            await db.Sessions.AsNoTracking().Where(row => row.ResidentId == residentId).OrderBy(row => row.CreatedAt)
                .Select(row => new CopiedDevice(row.Device, row.CreatedAt, row.LastSeenAt)).ToListAsync(cancellation),
            await db.SignInAttempts.AsNoTracking().Where(row => row.ResidentId == residentId).OrderByDescending(row => row.At)
                .Select(row => new CopiedAttempt(row.At, row.Outcome, row.Device, row.Address)).ToListAsync(cancellation));
    }

    public async Task<IReadOnlyList<CopiedNotice>> NoticesAsync(Guid residentId, CancellationToken cancellation) =>
        await db.InboxMessages.AsNoTracking().Where(row => row.ResidentId == residentId).OrderByDescending(row => row.At).ThenByDescending(row => row.Id)
            .Select(row => new CopiedNotice(row.At, row.Title, row.Body, row.ReadAt)).ToListAsync(cancellation);

    public async Task<IReadOnlyList<DateTime>> AttestationsAsync(Guid residentId, CancellationToken cancellation) =>
        await db.Attestations.AsNoTracking().Where(row => row.ResidentId == residentId).OrderBy(row => row.At).Select(row => row.At).ToListAsync(cancellation);
}
