using System.Globalization;
using BanjarSari.SelfService.Audit;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Register.Import.Writing;

/// <summary>Closes families that the file left without anybody on the card, so that their number is free again.</summary>
internal sealed class FamilyCloser(ImportSession session)
{
    private const int Chunk = 500;

    public async Task RunAsync(CancellationToken cancellation)
    {
        foreach (var ids in session.LeftFamilies.Chunk(Chunk))
        {
            var empty = await session.Db.Families.Where(family => ids.Contains(family.Id) && family.ClosedAt == null && !session.Db.Residents.Any(resident => resident.FamilyId == family.Id)).ToListAsync(cancellation);
            foreach (var family in empty)
            {
                family.ClosedAt = session.Process.At;
                session.Acts.Add(session.Process, "closed", nameof(Family), family.Id, familyId: family.Id, changes: [new ValueChange(nameof(Family.ClosedAt), null, session.Process.At.ToString("O", CultureInfo.InvariantCulture))]);
            }

            await session.Db.SaveInGateAsync(cancellationToken: cancellation);
            session.Db.ChangeTracker.Clear();
        }
    }
}
