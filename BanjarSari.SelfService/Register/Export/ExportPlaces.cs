using BanjarSari.SelfService.DataStore;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Register.Export;

/// <summary>Names of places and numbers of households by key; <c>-</c> where there is none, as OpenSID writes it.</summary>
internal sealed class ExportPlaces
{
    private const string None = "-";

    private readonly Dictionary<Guid, string> _names = [];

    public static async Task<ExportPlaces> LoadAsync(PopulationDbContext db, CancellationToken cancellation)
    {
        var places = new ExportPlaces();
        await foreach (var hamlet in db.Hamlets.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellation))
            places._names[hamlet.Id] = hamlet.Name;
        await foreach (var rw in db.Rws.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellation))
            places._names[rw.Id] = rw.Number;
        await foreach (var rt in db.Rts.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellation))
            places._names[rt.Id] = rt.Number;
        await foreach (var household in db.Households.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellation))
            places._names[household.Id] = household.Number;
        return places;
    }

    /// <summary>Name of a place.</summary>
    public string Of(Guid? id) => id is { } key ? _names[key] : None;

    /// <summary>Number of a household; null for none.</summary>
    public string? Household(Guid? id) => id is { } key ? _names[key] : null;
}
