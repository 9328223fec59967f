using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Elements;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.DataQuality;

/// <summary>Reads the work list with the names that an officer needs to find the people; numbers stay masked.</summary>
public sealed class DataProblemReader(PopulationDbContext db, ResidentNumbers numbers)
{
    internal async Task<DataProblemList?> ReadAsync(DataProblemQuery query, CancellationToken cancellation)
    {
        if (QualityRules.Find(query.Kind) is not { } rule)
            return null;
        var open = query.Scope.Within(db.DataProblems.AsNoTracking().Where(row => row.SettledAt == null && row.AcceptedAt == null && row.Kind == rule.Kind));
        if (query.HamletId is { } hamlet)
            open = open.Where(row => row.HamletId == hamlet);
        var rows = await open.OrderBy(row => row.Id).Skip(Math.Max(0, query.Skip)).Take(Math.Clamp(query.Take, 1, DataProblemQuery.Most)).ToListAsync(cancellation);
        return new DataProblemList
        {
            Kind = rule.Kind,
            Title = rule.Title,
            Why = rule.Why,
            WhatToDo = rule.WhatToDo,
            Total = await open.CountAsync(cancellation),
            Items = await ViewsAsync(rows, cancellation),
        };
    }

    private async Task<List<DataProblemView>> ViewsAsync(List<DataProblem> rows, CancellationToken cancellation)
    {
        Guid[] residents = [.. rows.Select(row => row.ResidentId).OfType<Guid>().Distinct()];
        Guid[] families = [.. rows.Where(row => row.ResidentId is null).Select(row => row.FamilyId).OfType<Guid>().Distinct()];
        var people = await db.Residents.AsNoTracking().Where(row => residents.Contains(row.Id) || families.Contains(row.FamilyId!.Value))
            .OrderBy(row => row.FamilyRelation).Select(row => new { row.Id, row.FamilyId, row.Name, row.Nik, row.HamletId, row.RwId, row.RtId }).ToListAsync(cancellation);
        var cards = await db.Families.AsNoTracking().Where(row => families.Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancellation);
        var places = await PlacesAsync(people.Select(person => (person.HamletId, person.RwId, person.RtId)), cancellation);
        return rows.ConvertAll(row =>
        {
            var person = people.Find(one => row.ResidentId is null ? one.FamilyId == row.FamilyId : one.Id == row.ResidentId);
            return new DataProblemView
            {
                Id = row.Id,
                ResidentId = row.ResidentId,
                FamilyId = row.FamilyId,
                Name = person?.Name,
                MaskedNumber = row.ResidentId is null
                    ? cards.TryGetValue(row.FamilyId ?? Guid.Empty, out var card) ? numbers.KkNumberOf(card)?.Masked : null
                    : person is null ? null : numbers.NikOf(person.Id, person.Nik)?.Masked,
                Place = person is null ? null : places((person.HamletId, person.RwId, person.RtId)),
                Element = row.Element,
                ElementLabel = ElementCatalog.Find(row.Element)?.Label,
                Detail = row.Detail,
                FoundAt = row.FoundAt,
            };
        });
    }

    private async Task<Func<(Guid? Hamlet, Guid? Rw, Guid? Rt), string>> PlacesAsync(IEnumerable<(Guid? Hamlet, Guid? Rw, Guid? Rt)> places, CancellationToken cancellation)
    {
        Guid[] ids = [.. places.SelectMany(place => new[] { place.Hamlet, place.Rw, place.Rt }).OfType<Guid>().Distinct()];
        var hamlets = await db.Hamlets.AsNoTracking().Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Name, cancellation);
        var rws = await db.Rws.AsNoTracking().Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Number, cancellation);
        var rts = await db.Rts.AsNoTracking().Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Number, cancellation);
        return place => string.Join(' ', new[]
        {
            Word(place.Hamlet, hamlets, ""), Word(place.Rt, rts, "RT "), Word(place.Rw, rws, "RW "),
        }.OfType<string>());

        static string? Word(Guid? key, Dictionary<Guid, string> names, string prefix) => key is { } id && names.TryGetValue(id, out var name) ? prefix + name : null;
    }
}
