using System.Globalization;
using BanjarSari.SelfService.Register;

namespace BanjarSari.Web.Seeding;

/// <summary>
/// NIK and KK numbers of the invented region 99.99.99, each given once. Serials below 10 are kept for the demo
/// accounts, whose numbers are fixed (design.md section 7).
/// </summary>
internal sealed class SeedSerials
{
    private const string Region = "999999";
    private readonly Dictionary<int, int> _people = [];
    private readonly Dictionary<int, int> _families = [];
    private readonly Dictionary<int, int> _letters = [];

    private int _temporary;

    public string Nik(DateOnly birth, int sex) =>
        Number(_people, (birth.Day + (sex == 2 ? 40 : 0)) * 10_000 + birth.Month * 100 + birth.Year % 100);

    public string KkNumber(DateOnly recorded) => Number(_families, recorded.Day * 10_000 + recorded.Month * 100 + recorded.Year % 100);

    /// <summary>Counts references and letters, per year.</summary>
    public int Letter(int year) => _letters[year] = _letters.GetValueOrDefault(year) + 1;

    /// <summary>The last numbers given, so that the program goes on from there.</summary>
    public IEnumerable<NumberSequence> Sequences() => _letters.Select(letter => new NumberSequence
    {
        Name = string.Create(CultureInfo.InvariantCulture, $"{(letter.Key < 0 ? "LPR" : "LYN")}-{Math.Abs(letter.Key)}"),
        Last = letter.Value,
    });

    /// <summary>For people without NIK and families without KK: 0, the code of the village, a serial; no real number begins with 0.</summary>
    public string TemporaryNumber() => string.Create(CultureInfo.InvariantCulture, $"0{Region}2001{++_temporary:00000}");

    private static string Number(Dictionary<int, int> given, int date)
    {
        var serial = given.GetValueOrDefault(date, 9) + 1;
        given[date] = serial;
        return string.Create(CultureInfo.InvariantCulture, $"{Region}{date:000000}{serial:0000}");
    }
}
