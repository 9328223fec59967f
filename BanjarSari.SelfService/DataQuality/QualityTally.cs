using BanjarSari.SelfService.Profile;
using BanjarSari.SelfService.Security;

namespace BanjarSari.SelfService.DataQuality;

/// <summary>Adds up residents, families, statements and filled elements by hamlet while the register streams by.</summary>
internal sealed class QualityTally(FieldCipher cipher, DateOnly today, IReadOnlySet<Guid> attested)
{
    private readonly Dictionary<Guid, DataQualityDay> _hamlets = [];

    /// <summary>Counts one family.</summary>
    public void Add(QualityFamily family)
    {
        foreach (var member in family.Members)
        {
            var (filled, expected) = Completeness.Count(member.Row, cipher, today);
            foreach (var day in Days(family.HamletOf(member)))
                (day.Residents, day.ElementsFilled, day.ElementsExpected) = (day.Residents + 1, day.ElementsFilled + filled, day.ElementsExpected + expected);
        }

        if (family.Card is null)
            return;
        var stated = family.Members.Any(member => attested.Contains(member.Row.Id)) ? 1 : 0;
        foreach (var day in Days(family.HamletId))
            (day.Families, day.FamiliesAttested) = (day.Families + 1, day.FamiliesAttested + stated);
    }

    /// <summary>One row for each hamlet, and one for the village.</summary>
    public IReadOnlyCollection<DataQualityDay> Finish(IEnumerable<(Guid? HamletId, double Hours)> decisions, IEnumerable<(Guid? HamletId, int Open)> problems)
    {
        Day(Guid.Empty);
        foreach (var (hamlet, open) in problems)
            foreach (var day in Days(hamlet))
                day.OpenProblems += open;
        foreach (var decided in decisions.SelectMany(one => Keys(one.HamletId), (one, key) => (Key: key, one.Hours)).GroupBy(one => one.Key, one => one.Hours))
            (Day(decided.Key).ReportsDecided, Day(decided.Key).MedianDecisionHours) = (decided.Count(), Median([.. decided.Order()]));
        return _hamlets.Values;
    }

    private static double Median(IReadOnlyList<double> sorted) =>
        sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2;

    private static IEnumerable<Guid> Keys(Guid? hamletId) => hamletId is { } hamlet ? [Guid.Empty, hamlet] : [Guid.Empty];

    private IEnumerable<DataQualityDay> Days(Guid? hamletId) => Keys(hamletId).Select(Day);

    private DataQualityDay Day(Guid hamletId)
    {
        if (!_hamlets.TryGetValue(hamletId, out var day))
            _hamlets.Add(hamletId, day = new DataQualityDay { Day = today, HamletId = hamletId });
        return day;
    }
}
