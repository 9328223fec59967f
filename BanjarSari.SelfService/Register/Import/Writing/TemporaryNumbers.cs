using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register.Import.Rows;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Register.Import.Writing;

/// <summary>Gives each a <see cref="TemporaryNumber"/> that neither the register nor the file has.</summary>
internal sealed class TemporaryNumbers
{
    private readonly string _prefix;
    private readonly HashSet<string> _reserved;
    private int _resident;
    private int _family;

    private TemporaryNumbers(string prefix, HashSet<string> reserved) => (_prefix, _reserved) = (prefix, reserved);

    public static async Task<TemporaryNumbers> StartAsync(PopulationDbContext db, string villageCode, IReadOnlyList<ImportRow> rows, CancellationToken cancellation)
    {
        var prefix = TemporaryNumber.PrefixOf(villageCode);
        var reserved = rows.Select(row => row.TemporaryNumber).Concat(rows.Select(row => row.FamilyKey is null ? null : FamilyKeys.TemporaryIn(row.FamilyKey))).OfType<string>().ToHashSet();
        return new TemporaryNumbers(prefix, reserved)
        {
            _resident = TemporaryNumber.SerialOf(await db.Residents.Where(resident => resident.TemporaryNumber!.StartsWith(prefix)).MaxAsync(resident => resident.TemporaryNumber, cancellation), prefix),
            _family = TemporaryNumber.SerialOf(await db.Families.Where(family => family.TemporaryNumber!.StartsWith(prefix)).MaxAsync(family => family.TemporaryNumber, cancellation), prefix),
        };
    }

    public string NextForResident() => Next(ref _resident);

    public string NextForFamily() => Next(ref _family);

    private string Next(ref int serial)
    {
        string number;
        do
            number = TemporaryNumber.Of(_prefix, ++serial);
        while (_reserved.Contains(number));
        return number;
    }
}
