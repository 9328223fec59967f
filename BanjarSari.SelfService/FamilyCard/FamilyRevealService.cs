using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;

namespace BanjarSari.SelfService.FamilyCard;

/// <summary>Shows one masked number of the family card in full and says so to the person whose number it is (security.md 5.8).</summary>
public sealed class FamilyRevealService(FamilyCardService cards, PopulationDbContext db, LookLog looks)
{
    /// <summary>The card with the number in full; null when the viewer has no card, or nobody visible stands at that place.</summary>
    public async Task<FamilyCardView?> RevealAsync(RevealFamilyOptions options, CancellationToken cancellation = default)
    {
        if (await cards.ReadAsync(options.ViewerId, options.Reveal, cancellation) is not var (view, rows))
            return null;

        var member = view.Visible(options.Reveal.Position);
        if (member is null && !options.Reveal.KkNumber)
            return null;

        var subject = member is null ? options.ViewerId : rows[member.Position - 1].Id;
        var purpose = member is null ? "Menampilkan Nomor KK di halaman Kartu Keluarga" : "Menampilkan NIK dan nama ibu di halaman Kartu Keluarga";
        db.AccessLog.Add(looks.Entry(AccessActions.Revealed, subject, view.Members.First(row => row.IsViewer).Relation, purpose, options.By));
        await db.SaveChangesAsync(cancellation);
        return view;
    }
}
