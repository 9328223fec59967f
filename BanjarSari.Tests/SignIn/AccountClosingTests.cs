using System.Net;
using BanjarSari.SelfService.SignIn;

namespace BanjarSari.Tests.SignIn;

public sealed class AccountClosingTests : HostTest
{
    [Test]
    public async Task Closing_ends_the_sessions_at_once()
    {
        var resident = await Village.ResidentAsync("9999991201800001");
        await Village.SignInAsync(Browser, resident);

        await AccountClosing.CloseAsync(Db, resident.Id, TestClock.Start.UtcDateTime);
        await Db.SaveChangesAsync();

        using var answer = await Browser.GetAsync("/layanan-mandiri/profil");
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That((await Db.Accounts.FindAsync(resident.Id))!.ClosedAt, Is.EqualTo(TestClock.Start.UtcDateTime));
    }

    [Test]
    public async Task Reopening_takes_the_mark_away()
    {
        var resident = await Village.ResidentAsync("9999991201800001");
        await Village.AccountAsync(resident);
        await AccountClosing.CloseAsync(Db, resident.Id, TestClock.Start.UtcDateTime);
        await Db.SaveChangesAsync();

        await AccountClosing.ReopenAsync(Db, resident.Id);
        await Db.SaveChangesAsync();

        Assert.That((await Db.Accounts.FindAsync(resident.Id))!.ClosedAt, Is.Null);
    }
}
