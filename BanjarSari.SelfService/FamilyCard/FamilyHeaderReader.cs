using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Village;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.FamilyCard;

/// <summary>Reads the head of the card on which a resident stands now.</summary>
public sealed class FamilyHeaderReader(PopulationDbContext db, ResidentNumbers numbers, IOptions<VillageOptions> village)
{
    /// <summary>
    /// Null for a resident on no card. The relation is read anew at each request: who left sees nothing more.
    /// The head's name is left out; see <see cref="WithHeadAsync"/>.
    /// </summary>
    public async Task<FamilyHeader?> ReadAsync(Guid residentId, CancellationToken cancellation = default)
    {
        var row = await db.Residents.AsNoTracking()
            .Where(viewer => viewer.Id == residentId && viewer.FamilyId != null)
            .Select(viewer => new
            {
                Family = viewer.Family!,
                Rt = db.Rts.Where(rt => rt.Id == viewer.Family!.RtId).Select(rt => rt.Number).FirstOrDefault(),
                Rw = db.Rws.Where(rw => rw.Id == viewer.Family!.RwId).Select(rw => rw.Number).FirstOrDefault(),
                Hamlet = db.Hamlets.Where(hamlet => hamlet.Id == viewer.Family!.HamletId).Select(hamlet => hamlet.Name).FirstOrDefault(),
            })
            .SingleOrDefaultAsync(cancellation);

        return row is null ? null : new FamilyHeader
        {
            FamilyId = row.Family.Id,
            KkNumber = numbers.KkNumberOf(row.Family),
            Address = numbers.AddressOf(row.Family),
            Rt = row.Rt,
            Rw = row.Rw,
            Hamlet = row.Hamlet,
            PostalCode = row.Family.PostalCode ?? (village.Value.PostalCode.Length > 0 ? village.Value.PostalCode : null),
            CardIssuedOn = row.Family.CardIssuedOn,
        };
    }

    /// <summary>As <see cref="ReadAsync"/>, with the head's name, for a caller who does not read the members anyway.</summary>
    public async Task<FamilyHeader?> WithHeadAsync(Guid residentId, CancellationToken cancellation = default)
    {
        if (await ReadAsync(residentId, cancellation) is not { } header)
            return null;
        var head = await db.Residents.AsNoTracking().Where(MemberOrder.OnCard)
            .Where(member => member.FamilyId == header.FamilyId && member.FamilyRelation == FamilyRelations.Head && (!member.HiddenFromFamily || member.Id == residentId))
            .OrderBy(member => member.Id).Select(member => new { member.NamePrefix, member.Name, member.NameSuffix }).FirstOrDefaultAsync(cancellation);
        return header with { HeadName = head is null ? null : MemberName.Full(head.NamePrefix, head.Name, head.NameSuffix) };
    }
}
