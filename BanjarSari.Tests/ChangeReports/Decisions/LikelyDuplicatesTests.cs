using BanjarSari.SelfService.ChangeReports.Decisions;
using BanjarSari.SelfService.Register;

namespace BanjarSari.Tests.ChangeReports.Decisions;

public sealed class LikelyDuplicatesTests : DecisionTest
{
    private static readonly Dictionary<string, string> Wanted = new() { ["Name"] = "KIRANA PUTRI", ["Sex"] = "2", ["BirthDate"] = "2020-05-17", ["motherName"] = "SITI" };

    [TestCase("KIRANA PUTRI", "2020-05-17", 2, "nama sama, tanggal lahir sama")]
    [TestCase("Kirana Putri", "2020-05-18", 2, "nama sama, tahun lahir sama atau tanggalnya berdekatan")]
    [TestCase("KIRANI PUTRI", "2020-05-17", 2, "nama mirip, tanggal lahir sama")]
    [TestCase("KIRANA PUTRI", "1985-01-01", 2, null)]
    [TestCase("BAMBANG", "2020-05-17", 1, null)]
    [TestCase("KIRANA PUTRI", "2020-05-18", 1, null)]
    public async Task Alike_by_name_and_day(string name, string born, int sex, string? why)
    {
        await Village.ResidentAsync("9999990507600004", name, change: person => (person.Sex, person.BirthDate) = (sex, DateOnly.Parse(born, null)));
        var found = await In<LikelyDuplicates>().FindAsync(Wanted, null);
        Assert.That(found.Select(one => string.Join(", ", one.Why)), why is null ? Is.Empty : Is.EqualTo(new[] { why }));
    }

    [Test]
    public async Task Also_the_dead_and_the_moved_but_not_the_struck_off()
    {
        await Village.ResidentAsync("9999990507600004", "KIRANA PUTRI", change: person => (person.Sex, person.BirthDate, person.State) = (2, new DateOnly(2020, 5, 17), ResidentStates.Dead));
        await Village.ResidentAsync("9999990507600005", "KIRANA PUTRI", change: person => (person.Sex, person.BirthDate, person.State) = (2, new DateOnly(2020, 5, 17), ResidentStates.NotValid));
        Assert.That((await In<LikelyDuplicates>().FindAsync(Wanted, null)).Select(one => one.State), Is.EqualTo(new[] { ResidentStates.Dead }));
    }

    [Test]
    public async Task The_mothers_name_weighs_in()
    {
        await Village.ResidentAsync("9999990507600004", "KIRANA PUTRI", change: person => (person.Sex, person.BirthDate) = (2, new DateOnly(1985, 1, 1)));
        var found = await In<LikelyDuplicates>().FindAsync(new Dictionary<string, string>(Wanted) { ["motherName"] = "KARTINAH" }, null);
        Assert.That(found.Single().Why, Is.EqualTo(new[] { "nama sama", "nama ibu sama" }));
    }
}
