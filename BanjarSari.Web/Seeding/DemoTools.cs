using BanjarSari.SelfService.Aid;

namespace BanjarSari.Web.Seeding;

/// <summary>The makers that demo families use beside <see cref="PersonMaker"/>.</summary>
internal sealed record DemoTools(SeedContext Context, SeedServices Services, SeedAid Aid, SeedGroups Groups, SeedReports Reports)
{
    /// <summary>An ordinary family with all that happened to it; takes its people from <paramref name="room"/>.</summary>
    public SeedFamily Ordinary(int number, ref int room)
    {
        var family = FamilyMaker.Ordinary(Context, number, room);
        room -= family.Members.Count;
        SeedEvents.Usual(Context, family, ref room);
        Services.Usual(family);
        Groups.Usual(family);
        SeedHistory.Usual(Context, family);
        Aid.Usual(family);
        Reports.Usual(family);
        return family;
    }

    /// <summary>Aid to the groups that no family of the demo asks for.</summary>
    public void GroupAid()
    {
        var random = SeedRandom.For(-1);
        Aid.ToGroup(random, Groups.Women.Id, AidCatalog.Goats, AidStates.Delivered);
        Aid.ToGroup(random, Groups.Farmers(1).Id, AidCatalog.Seed, AidStates.Delivered);
    }
}
