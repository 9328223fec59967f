using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Village;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.ChangeReports.Drafts;

/// <summary>The RTs of the village as residents choose among them, below their hamlet and RW.</summary>
public sealed class AreaChoices(PopulationDbContext db, IOptions<VillageOptions> village)
{
    /// <summary>Every RT in the order of hamlet, RW and number.</summary>
    public async Task<IReadOnlyList<AreaChoice>> ReadAsync(CancellationToken cancellation = default)
    {
        var rows = await db.Rts.AsNoTracking().Select(rt => new
        {
            rt.Id,
            rt.Number,
            Rw = db.Rws.Where(rw => rw.Id == rt.RwId).Select(rw => rw.Number).FirstOrDefault(),
            Hamlet = db.Hamlets.Where(hamlet => hamlet.Id == rt.HamletId).Select(hamlet => hamlet.Name).FirstOrDefault(),
        }).ToListAsync(cancellation);
        return [.. rows.OrderBy(row => row.Hamlet, StringComparer.Ordinal).ThenBy(row => row.Rw, StringComparer.Ordinal).ThenBy(row => row.Number, StringComparer.Ordinal)
            .Select(row => new AreaChoice(row.Id, Group(row.Hamlet, row.Rw), $"RT {row.Number}"))];
    }

    private string Group(string? hamlet, string? rw) =>
        string.Join(", ", new[] { hamlet is null ? null : $"{village.Value.HamletWord} {hamlet}", rw is null ? null : $"RW {rw}" }.OfType<string>()) is { Length: > 0 } group ? group : village.Value.FullName;
}
