using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Profile;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.FamilyCard;

/// <summary>Opens the whole record of a child to those who answer for them, and logs the look for the child.</summary>
public sealed class MemberRecordService(FamilyCardService cards, PopulationDbContext db, ElementGroupsReader elements, LookLog looks, TimeProvider clock)
{
    // A reload or a step back is the same look.
    private static readonly TimeSpan SameLook = TimeSpan.FromMinutes(10);

    /// <summary>Null when nobody stands at that place on the viewer's card, or the viewer does not answer for them.</summary>
    public async Task<MemberRecordView?> ReadAsync(MemberRecordOptions options, CancellationToken cancellation = default)
    {
        if (await cards.ReadAsync(options.ViewerId, FamilyReveal.Nothing, cancellation) is not var (card, rows))
            return null;
        if (card.Visible(options.Position) is not { FullRecord: true } member)
            return null;

        var child = await db.Residents.AsNoTracking().SingleAsync(row => row.Id == rows[member.Position - 1].Id, cancellation);
        var since = clock.GetUtcNow().UtcDateTime - SameLook;
        if (!await db.AccessLog.AnyAsync(look => look.SubjectResidentId == child.Id && look.At > since && look.ActorResidentId == options.ViewerId && look.Action == AccessActions.Viewed, cancellation))
        {
            var relation = card.Members.First(row => row.IsViewer).Relation;
            db.AccessLog.Add(looks.Entry(AccessActions.Viewed, child.Id, relation, "Membuka biodata anak di halaman Kartu Keluarga", options.By));
            await db.SaveChangesAsync(cancellation);
        }

        return new MemberRecordView { Member = member, Groups = await elements.ReadAsync(child, options.ViewerId, null, cancellation) };
    }
}
