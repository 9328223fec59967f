using BanjarSari.SelfService.SignIn;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.SignIn;

public sealed class SignInCleaningTests : SignInTest
{
    [Test]
    public async Task What_has_had_its_time_goes_and_the_rest_stays()
    {
        var resident = await ResidentWithPinAsync();
        var codes = await Services.GetRequiredService<DeviceCodes>().ReplaceAsync(resident.Id, 2);
        await Db.SaveChangesAsync();
        await FailAsync(5);
        await GetsInAsync(Browser, code: codes[0]);
        TestClock.Advance(TimeSpan.FromDays(91));
        await GetsInAsync(NewBrowser());

        await Services.GetRequiredService<SignInCleaning>().RunAsync();

        Assert.That(await Db.SignInAttempts.CountAsync(), Is.EqualTo(1), "tries after 90 days");
        Assert.That(await Db.Sessions.CountAsync(), Is.EqualTo(1), "the live session");
        Assert.That(await Db.DeviceCodes.CountAsync(), Is.EqualTo(1), "the unused code");
        Assert.That(await Db.KnownDevices.CountAsync(), Is.EqualTo(2), "devices live 180 days");
        TestClock.Advance(TimeSpan.FromDays(180));
        await Services.GetRequiredService<SignInCleaning>().RunAsync();
        Assert.That(await Db.KnownDevices.AnyAsync() || await Db.Sessions.AnyAsync() || await Db.SignInThrottles.AnyAsync(), Is.False);
        Assert.That(await Services.GetRequiredService<SignInCleaning>().RunAsync(), Is.Zero);
    }
}
