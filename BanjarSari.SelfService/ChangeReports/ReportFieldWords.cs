using System.Globalization;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Elements;
using BanjarSari.SelfService.Village;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.ChangeReports;

/// <summary>Puts the fields of an event or a missing member (<see cref="ChangeItem.Details"/>) into words, in the order they are asked.</summary>
public sealed class ReportFieldWords(PopulationDbContext db, ElementWords elements, ReferenceCodeBook codes, IOptions<VillageOptions> village)
{
    /// <summary>Label and words of each field that was filled in. Persons are named as the register names them now.</summary>
    public async Task<IReadOnlyList<KeyValuePair<string, string>>> OfAsync(ReportForm form, IReadOnlyDictionary<string, string> fields, CancellationToken cancellation = default)
    {
        var words = new List<KeyValuePair<string, string>>();
        foreach (var field in form.Fields)
            if (fields.TryGetValue(field.Key, out var value))
                words.Add(new(field.Words, await WordsAsync(field, value, cancellation)));
        return words;
    }

    private async Task<string> WordsAsync(ReportField field, string value, CancellationToken cancellation) => field switch
    {
        { Element: { } key } => elements.Of(ElementCatalog.Of(key), value) ?? value,
        { Kind: "code" } => codes.Screen(field.CodeKind!, int.Parse(value, CultureInfo.InvariantCulture)) ?? value,
        { Kind: "choice" } => field.Choices!.FirstOrDefault(choice => choice[0] == value)?[1] ?? value,
        { Kind: "date" } => Indonesian.Date(DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
        { Kind: "time" } => $"pukul {value.Replace(':', '.')}",
        { Kind: "member" or "members" } => await NamesAsync(value, cancellation),
        { Kind: "area" } => await AreaAsync(Guid.Parse(value), cancellation),
        _ => value,
    };

    private async Task<string> NamesAsync(string value, CancellationToken cancellation)
    {
        var ids = value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Guid.Parse).ToList();
        var names = await db.Residents.Where(person => ids.Contains(person.Id)).OrderBy(person => person.Name).Select(person => person.Name).ToListAsync(cancellation);
        return string.Join(", ", names);
    }

    private async Task<string> AreaAsync(Guid id, CancellationToken cancellation)
    {
        var area = await db.Rts.Where(rt => rt.Id == id).Select(rt => new
        {
            rt.Number,
            Rw = db.Rws.Where(rw => rw.Id == rt.RwId).Select(rw => rw.Number).FirstOrDefault(),
            Hamlet = db.Hamlets.Where(hamlet => hamlet.Id == rt.HamletId).Select(hamlet => hamlet.Name).FirstOrDefault(),
        }).SingleOrDefaultAsync(cancellation);
        if (area is null)
            return "RT yang sudah tidak ada";
        return string.Join(", ", new[] { $"RT {area.Number}", area.Rw is null ? null : $"RW {area.Rw}", area.Hamlet is null ? null : $"{village.Value.HamletWord} {area.Hamlet}" }.OfType<string>());
    }
}
