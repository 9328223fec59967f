using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Village;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.ChangeReports.Desk;

/// <summary>Reads persons for the desk, masked.</summary>
public sealed class DeskPeople(PopulationDbContext db, ResidentNumbers numbers, ReferenceCodeBook codes, IOptions<VillageOptions> village)
{
    /// <summary>Persons by key; those who are not there are left out.</summary>
    public async Task<IReadOnlyDictionary<Guid, DeskPerson>> OfAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellation = default)
    {
        var rows = await db.Residents.AsNoTracking().Where(person => ids.Contains(person.Id)).Select(person => new
        {
            person.Id,
            person.Name,
            person.Nik,
            person.BirthDate,
            person.FamilyRelation,
            person.State,
            Family = person.Family == null ? null : new { person.Family.Id, person.Family.KkNumber },
            Rt = db.Rts.Where(rt => rt.Id == person.RtId).Select(rt => rt.Number).FirstOrDefault(),
            Rw = db.Rws.Where(rw => rw.Id == person.RwId).Select(rw => rw.Number).FirstOrDefault(),
            Hamlet = db.Hamlets.Where(hamlet => hamlet.Id == person.HamletId).Select(hamlet => hamlet.Name).FirstOrDefault(),
        }).ToListAsync(cancellation);
        return rows.ToDictionary(row => row.Id, row => new DeskPerson
        {
            Id = row.Id,
            Name = row.Name,
            Nik = numbers.NikOf(row.Id, row.Nik)?.Masked,
            KkNumber = row.Family is null ? null : numbers.KkNumberOf(row.Family.Id, row.Family.KkNumber)?.Masked,
            BirthDate = row.BirthDate,
            Relation = codes.Screen("family-relation", row.FamilyRelation),
            Area = village.Value.AreaInWords(row.Rt, row.Rw, row.Hamlet),
            State = codes.Screen("resident-state", row.State)!,
        });
    }
}
