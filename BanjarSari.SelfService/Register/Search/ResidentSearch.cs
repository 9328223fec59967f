using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Officers;
using BanjarSari.SelfService.Security;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Register.Search;

/// <summary>Finds persons for officers, within their area and masked.</summary>
public sealed class ResidentSearch(PopulationDbContext db, ResidentHitReader reader, BlindIndex index, OfficerLooks looks)
{
    /// <summary>Most rows in one answer.</summary>
    public const int Most = 50;

    /// <summary>Fewest letters that a search by name needs.</summary>
    public const int Fewest = 2;

    /// <summary>Persons whose name begins so, by name. Throws <see cref="RegisterException"/> below <see cref="Fewest"/> letters.</summary>
    public async Task<ResidentHits> ByNameAsync(string? query, int skip, int take, OfficerContext officer, CancellationToken cancellation = default)
    {
        var from = SearchName.Of(query);
        if (from.Length < Fewest)
            throw new RegisterException($"Tulis paling sedikit {Fewest} huruf pertama nama yang dicari.");
        if (from.Count(char.IsAsciiDigit) >= 8)
            throw new RegisterException("NIK dan Nomor KK tidak dicari lewat kolom nama. Pakai pencarian nomor.");
        // A range instead of LIKE, so that an index serves it on both stores; letters at both ends, because they sort alike everywhere.
        var to = from + "ZZZZZZZZ";
        take = Math.Clamp(take, 1, Most);
        var rows = await db.Residents.Within(officer).Where(person => string.Compare(person.SearchName, from) >= 0 && string.Compare(person.SearchName, to) < 0)
            .OrderBy(person => person.SearchName).ThenBy(person => person.Id).Skip(skip).Take(take + 1).Select(person => person.Id).ToListAsync(cancellation);
        return new ResidentHits(await reader.OfAsync(rows.Take(take).ToList(), cancellation), rows.Count > take);
    }

    /// <summary>
    /// The person with this NIK, or the persons on the card with this number; written in their access trail, for who searches so
    /// looks for exactly them. Throws <see cref="RegisterException"/> when it is not a number of 16 digits.
    /// </summary>
    public async Task<ResidentHits> ByNumberAsync(string? nik, string? kkNumber, OfficerContext officer, string requestId, CancellationToken cancellation = default)
    {
        var found = await Found(nik, kkNumber, officer).ToListAsync(cancellation);
        foreach (var id in found)
            db.AccessLog.Add(looks.Entry(AccessActions.Viewed, id, nik is null ? "Pencarian dengan Nomor KK" : "Pencarian dengan NIK", officer.Looking(requestId)));
        await db.SaveChangesAsync(cancellation);
        return new ResidentHits(await reader.OfAsync(found, cancellation), false);
    }

    private IQueryable<Guid> Found(string? nik, string? kkNumber, OfficerContext officer)
    {
        var within = db.Residents.Within(officer);
        if (Nik.TryParse(nik?.Trim(), out var person) && kkNumber is null)
        {
            var key = index.OfNik(person.Digits);
            return within.Where(row => row.NikIndex == key).Select(row => row.Id);
        }

        if (KkNumber.TryParse(kkNumber?.Trim(), out var card) && nik is null)
        {
            var key = index.OfKkNumber(card.Digits);
            return within.Where(row => row.Family!.KkIndex == key && row.Family.ClosedAt == null).OrderBy(row => row.FamilyRelation).ThenBy(row => row.BirthDate).Take(Most).Select(row => row.Id);
        }

        throw new RegisterException("Isi satu nomor saja, NIK atau Nomor KK: 16 angka, tidak diawali 0.");
    }
}
