using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.FamilyCard;
using BanjarSari.SelfService.Security;
using BanjarSari.SelfService.Village;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Profile;

/// <summary>Reads a resident's own record for their profile page.</summary>
public sealed class ProfileService(
    PopulationDbContext db, FamilyHeaderReader families, ElementGroupsReader elements, AttestationService attestations, FieldCipher cipher, VillageClock clock)
{
    /// <summary>The record of <paramref name="residentId"/>, numbers masked; throws <see cref="InvalidOperationException"/> when there is none.</summary>
    public Task<ProfileView> ReadAsync(Guid residentId, CancellationToken cancellation = default) => ReadAsync(residentId, null, cancellation);

    // Only RevealService names an element to show in full: it logs what it shows.
    internal async Task<ProfileView> ReadAsync(Guid residentId, string? revealed, CancellationToken cancellation)
    {
        var person = await db.Residents.AsNoTracking().SingleAsync(row => row.Id == residentId, cancellation);
        return new ProfileView
        {
            Name = MemberName.Full(person.NamePrefix, person.Name, person.NameSuffix),
            Version = person.Version,
            WithoutNik = person.Nik is null,
            Family = await families.WithHeadAsync(residentId, cancellation),
            KkNumberRevealed = revealed == ProfileView.KkNumberKey,
            Completeness = Completeness.Of(person, cipher, clock.Today),
            Attestation = await attestations.StateAsync(residentId, person.Version, cancellation),
            Groups = await elements.ReadAsync(person, residentId, revealed, cancellation),
        };
    }
}
