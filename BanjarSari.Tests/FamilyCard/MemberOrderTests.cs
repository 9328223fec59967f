using BanjarSari.SelfService.FamilyCard;

namespace BanjarSari.Tests.FamilyCard;

public sealed class MemberOrderTests
{
    [Test]
    public void Members_stand_by_relation_then_the_oldest_first()
    {
        var order = Sorted(
            ("cucu", 6, null, new DateOnly(2015, 1, 1)),
            ("anak muda", 4, null, new DateOnly(2010, 1, 1)),
            ("anak sulung", 4, null, new DateOnly(2004, 1, 1)),
            ("kepala", 1, null, new DateOnly(1980, 1, 1)),
            ("ibu mertua", 8, null, new DateOnly(1950, 1, 1)));

        Assert.That(order, Is.EqualTo(new[] { "kepala", "anak sulung", "anak muda", "cucu", "ibu mertua" }));
    }

    [Test]
    public void Several_wives_stand_by_their_marriage_date()
    {
        var order = Sorted(
            ("istri kedua", 3, new DateOnly(2010, 1, 1), new DateOnly(1970, 1, 1)),
            ("istri pertama", 3, new DateOnly(2001, 1, 1), new DateOnly(1985, 1, 1)));

        Assert.That(order, Is.EqualTo(new[] { "istri pertama", "istri kedua" }));
    }

    [Test]
    public void Marriage_dates_do_not_move_children()
    {
        var order = Sorted(
            ("adik kawin dulu", 4, new DateOnly(2001, 1, 1), new DateOnly(1990, 1, 1)),
            ("kakak kawin kemudian", 4, new DateOnly(2010, 1, 1), new DateOnly(1985, 1, 1)));

        Assert.That(order, Is.EqualTo(new[] { "kakak kawin kemudian", "adik kawin dulu" }));
    }

    [Test]
    public void What_is_unknown_comes_last()
    {
        var order = Sorted(
            ("tanpa hubungan", null, null, new DateOnly(1950, 1, 1)),
            ("anak tanpa tanggal lahir", 4, null, null),
            ("anak", 4, null, new DateOnly(2004, 1, 1)));

        Assert.That(order, Is.EqualTo(new[] { "anak", "anak tanpa tanggal lahir", "tanpa hubungan" }));
    }

    private static List<string> Sorted(params (string Name, int? Relation, DateOnly? Marriage, DateOnly? Birth)[] members) =>
        [.. MemberOrder.Sort(members, member => new MemberPlace(member.Relation, member.Marriage, member.Birth, Guid.Empty)).Select(member => member.Name)];
}
