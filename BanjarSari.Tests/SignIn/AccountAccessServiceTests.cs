using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.SignIn;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.SignIn;

public sealed class AccountAccessServiceTests : SignInTest
{
    private static readonly ActingPerson Officer = ActingPerson.Command("uji");

    // As the officer's own request: it knows nothing of what this test has loaded.
    private AccountAccessService Service => NewScope().ServiceProvider.GetRequiredService<AccountAccessService>();

    [Test]
    public async Task A_locked_account_is_out_at_once_and_comes_back_unlocked()
    {
        var resident = await ResidentWithPinAsync();
        await GetsInAsync(Browser);

        Assert.That(await Service.LockAsync(Options(resident), Officer), Is.True);
        Assert.That(await Db.Sessions.AnyAsync(), Is.False);
        Assert.That(await GetsInAsync(NewBrowser()), Is.False);
        Assert.That(await Service.UnlockAsync(Options(resident), Officer), Is.True);
        Assert.That(await GetsInAsync(NewBrowser()), Is.True);
        Assert.That((await ActsAsync(ProcessKinds.AccountLocked)).Single().Basis, Is.EqualTo("Permintaan pemilik"));
        Assert.That(await ActsAsync(ProcessKinds.AccountUnlocked), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task The_waiting_time_of_a_nik_can_be_ended()
    {
        var resident = await ResidentWithPinAsync();
        await FailAsync(5);

        Assert.That(await Service.ClearThrottleAsync(Options(resident), Officer), Is.True);

        Assert.That(await GetsInAsync(Browser), Is.True);
        Assert.That((await ActsAsync(ProcessKinds.ThrottleCleared)).Single().Events.Single().ResidentId, Is.EqualTo(resident.Id));
    }

    [Test]
    public async Task Where_nothing_is_to_change_nothing_is_written()
    {
        var resident = await ResidentWithPinAsync();

        Assert.That(await Service.UnlockAsync(Options(resident), Officer), Is.False);
        Assert.That(await Service.ClearThrottleAsync(Options(resident), Officer), Is.False);
        await Service.LockAsync(Options(resident), Officer);
        Assert.That(await Service.LockAsync(Options(resident), Officer), Is.False);
        Assert.That(await Db.Processes.CountAsync(), Is.EqualTo(1));
    }

    private static AccountAccessOptions Options(Resident resident) => new() { ResidentId = resident.Id, Reason = "Permintaan pemilik" };
}
