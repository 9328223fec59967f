using BanjarSari.SelfService.Register.Import.Rows;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Register.Import.Writing;

/// <summary>Hamlets, RW and RT by name; makes those that are missing.</summary>
internal sealed class AreaBook
{
    private readonly ImportSession _session;
    private readonly Dictionary<string, Guid> _hamlets;
    private readonly Dictionary<(Guid? Hamlet, string Number), Guid> _rws;
    private readonly Dictionary<(Guid? Hamlet, Guid? Rw, string Number), Guid> _rts;

    private AreaBook(ImportSession session, List<Hamlet> hamlets, List<Rw> rws, List<Rt> rts)
    {
        _session = session;
        _hamlets = hamlets.ToDictionary(hamlet => hamlet.Name.ToUpperInvariant(), hamlet => hamlet.Id);
        _rws = rws.ToDictionary(rw => (rw.HamletId, rw.Number), rw => rw.Id);
        _rts = rts.ToDictionary(rt => (rt.HamletId, rt.RwId, rt.Number), rt => rt.Id);
    }

    /// <summary>Reads the places of the register and makes all that the file names besides, in one save.</summary>
    public static async Task<AreaBook> PrepareAsync(ImportSession session, IEnumerable<AreaText> places, CancellationToken cancellation)
    {
        var db = session.Db;
        var book = new AreaBook(session, await db.Hamlets.AsNoTracking().ToListAsync(cancellation), await db.Rws.AsNoTracking().ToListAsync(cancellation), await db.Rts.AsNoTracking().ToListAsync(cancellation));
        foreach (var place in places.Distinct())
            book.Make(place);
        await db.SaveInGateAsync(cancellationToken: cancellation);
        db.ChangeTracker.Clear();
        return book;
    }

    /// <summary>Keys of a place that <see cref="PrepareAsync"/> was given.</summary>
    public AreaIds Find(AreaText place)
    {
        Guid? hamlet = place.Hamlet is null ? null : _hamlets[place.Hamlet];
        Guid? rw = place.Rw is null ? null : _rws[(hamlet, place.Rw)];
        return new AreaIds(hamlet, rw, place.Rt is null ? null : _rts[(hamlet, rw, place.Rt)]);
    }

    private void Make(AreaText place)
    {
        Guid? hamlet = null;
        Guid? rw = null;
        if (place.Hamlet is { } name)
        {
            if (!_hamlets.ContainsKey(name))
            {
                _session.Db.Hamlets.Add(new Hamlet { Id = _hamlets[name] = _session.NewId(), Name = name });
                _session.Report.HamletsCreated++;
            }

            hamlet = _hamlets[name];
        }

        if (place.Rw is { } rwNumber)
        {
            if (!_rws.ContainsKey((hamlet, rwNumber)))
            {
                _session.Db.Rws.Add(new Rw { Id = _rws[(hamlet, rwNumber)] = _session.NewId(), HamletId = hamlet, Number = rwNumber });
                _session.Report.RwsCreated++;
            }

            rw = _rws[(hamlet, rwNumber)];
        }

        if (place.Rt is { } rtNumber && !_rts.ContainsKey((hamlet, rw, rtNumber)))
        {
            _session.Db.Rts.Add(new Rt { Id = _rts[(hamlet, rw, rtNumber)] = _session.NewId(), HamletId = hamlet, RwId = rw, Number = rtNumber });
            _session.Report.RtsCreated++;
        }
    }
}
