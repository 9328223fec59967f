using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Documents.Prints;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Elements;
using BanjarSari.SelfService.Security;
using BanjarSari.SelfService.Village;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.Documents.Biodata;

/// <summary>Reads a resident's biodata as it goes on paper. Only here are its numbers opened.</summary>
internal sealed class BiodataPrintReader(PopulationDbContext db, FieldCipher cipher, ResidentNumbers numbers, BiodataLines lines, PlaceReader places, IOptions<VillageOptions> village)
{
    /// <summary>The biodata; null where the resident no longer lives here.</summary>
    public async Task<BiodataReading?> ReadAsync(Guid residentId, CancellationToken cancellation)
    {
        var person = await db.Residents.AsNoTracking().Include(row => row.Family).SingleOrDefaultAsync(row => row.Id == residentId && row.State == ResidentStates.Alive, cancellation);
        if (person is null)
            return null;

        var family = person.Family;
        var place = await places.ReadAsync(
            ElementCatalog.Of(nameof(Resident.CurrentAddress)).Get(person, cipher) ?? (family is null ? null : numbers.AddressOf(family)),
            family?.PostalCode, person.RtId ?? family?.RtId, person.RwId ?? family?.RwId, person.HamletId ?? family?.HamletId, cancellation);
        var biodata = new BiodataPrint
        {
            Foreigner = BiodataLines.IsForeigner(person),
            Nik = numbers.NikOf(person)?.Digits,
            Name = Paper.Name(person),
            Personal = lines.Personal(person, place),
            Documents = lines.Documents(person, family is null ? null : numbers.KkNumberOf(family)?.Digits),
            Region = PrintRegion.Of(village.Value),
        };
        return new BiodataReading(biodata, person);
    }
}

/// <summary>What was read.</summary>
/// <param name="Biodata">The biodata.</param>
/// <param name="Person">Whose.</param>
internal sealed record BiodataReading(BiodataPrint Biodata, Resident Person);
