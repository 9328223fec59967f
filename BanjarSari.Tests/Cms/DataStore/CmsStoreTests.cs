using BanjarSari.SelfService.Officers;
using BanjarSari.Web.Cms.DataStore;
using BanjarSari.Web.Cms.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Cms.DataStore;

public sealed class CmsStoreTests : HostTest
{
    private CmsDbContext Cms => Services.GetRequiredService<CmsDbContext>();

    [Test]
    public async Task A_new_store_has_a_group_for_every_role()
    {
        Assert.That(await Cms.UserGroups.Select(group => group.Alias).ToListAsync(), Is.EquivalentTo(OfficerRoles.All));
    }

    [Test]
    public async Task What_an_administrator_changed_in_a_group_stays_after_a_restart()
    {
        (await Cms.UserGroups.SingleAsync(group => group.Alias == OfficerRoles.Editor)).Name = "Redaksi";
        await Cms.SaveChangesAsync();

        await CmsStore.PrepareAsync(Cms);

        Assert.That(await Cms.UserGroups.Where(group => group.Alias == OfficerRoles.Editor).Select(group => new { group.Name, group.Version }).SingleAsync(), Is.EqualTo(new { Name = "Redaksi", Version = 1 }));
    }

    [Test]
    public async Task The_trail_cannot_be_altered()
    {
        var act = new CmsAct { Id = Guid.CreateVersion7(), At = TestClock.Start.UtcDateTime, Kind = CmsActKinds.UserCreated, ActorName = "Admin", RequestId = "1" };
        Cms.Acts.Add(act);
        await Cms.SaveChangesAsync();
        Cms.Acts.Remove(act);

        await Assert.ThatAsync(() => Cms.SaveChangesAsync(), Throws.InvalidOperationException);
    }
}
