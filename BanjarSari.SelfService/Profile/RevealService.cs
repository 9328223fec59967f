using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.FamilyCard;
using BanjarSari.SelfService.Register.Elements;

namespace BanjarSari.SelfService.Profile;

/// <summary>Shows one masked value of a resident's own record in full; the look is logged (security.md 5.8).</summary>
public sealed class RevealService(ProfileService profiles, PopulationDbContext db, LookLog looks)
{
    /// <summary>The profile with that value in full; null when it is not a masked value of this record.</summary>
    public async Task<ProfileView?> RevealAsync(RevealOptions options, CancellationToken cancellation = default)
    {
        var element = ElementCatalog.Find(options.Element);
        if (element is null ? options.Element != ProfileView.KkNumberKey : !HiddenElements.Include(element))
            return null;

        var profile = await profiles.ReadAsync(options.ResidentId, options.Element, cancellation);
        var exists = element is null
            ? profile.Family?.KkNumber is not null
            : profile.Groups.SelectMany(group => group.Elements).Any(view => view.Key == element.Key && view.Value is not null);
        if (!exists)
            return null;

        db.AccessLog.Add(looks.Entry(AccessActions.Revealed, options.ResidentId, null, $"Menampilkan {element?.Label ?? "Nomor KK"} di halaman Profil", options.By));
        await db.SaveChangesAsync(cancellation);
        return profile;
    }
}
