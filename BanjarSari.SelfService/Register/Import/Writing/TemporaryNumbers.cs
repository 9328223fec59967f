using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register.Import.Rows;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Register.Import.Writing;

/// <summary>
/// Gives numbers to people without NIK and families without KK: 0, the village's code of ten digits, and a
/// serial of five, as OpenSID does. A real number never begins with 0.
/// </summary>
internal sealed class TemporaryNumbers
{
    private readonly string _prefix;
    private readonly HashSet<string> _reserved;
    private int _resident;
    private int _family;

    private TemporaryNumbers(string prefix, HashSet<string> reserved) => (_prefix, _reserved) = (prefix, reserved);

    public static async Task<TemporaryNumbers> StartAsync(PopulationDbContext db, string villageCode, IReadOnlyList<ImportRow> rows, CancellationToken cancellation)
    {
        var prefix = "0" + string.Concat(villageCode.Where(char.IsAsciiDigit)).PadLeft(10, '0')[..10];
        var reserved = rows.Select(row => row.TemporaryNumber).Concat(rows.Select(row => row.FamilyKey is null ? null : FamilyKeys.TemporaryIn(row.FamilyKey))).OfType<string>().ToHashSet();
        return new TemporaryNumbers(prefix, reserved)
        {
            _resident = Serial(await db.Residents.Where(resident => resident.TemporaryNumber!.StartsWith(prefix)).MaxAsync(resident => resident.TemporaryNumber, cancellation), prefix),
            _family = Serial(await db.Families.Where(family => family.TemporaryNumber!.StartsWith(prefix)).MaxAsync(family => family.TemporaryNumber, cancellation), prefix),
        };
    }

    public string NextForResident() => Next(ref _resident);

    public string NextForFamily() => Next(ref _family);

    private string Next(ref int serial)
    {
        string number;
        do
            number = $"{_prefix}{++serial:00000}";
        while (_reserved.Contains(number));
        return number;
    }

    private static int Serial(string? last, string prefix) => last is not null && int.TryParse(last.AsSpan(prefix.Length), out var serial) ? serial : 0;
}
