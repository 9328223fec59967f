using BanjarSari.SelfService.SignIn;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.SignIn;

/// <summary>T04: spraying one PIN over many NIKs meets a budget of the whole village.</summary>
public sealed class GuardedModeTests : SignInTest
{
    [Test]
    public async Task Fifty_failures_in_ten_minutes_begin_guarded_mode_for_an_hour()
    {
        await ResidentWithPinAsync();
        await SprayAsync(49);
        Assert.That(await IsGuardedAsync(), Is.False);
        await FailAsync(1, Unknown);

        Assert.That(await IsGuardedAsync(), Is.True);
        Assert.That(await GetsInAsync(NewBrowser()), Is.False, "an unknown device with the right PIN");
        TestClock.Advance(TimeSpan.FromHours(1));
        Assert.That(await GetsInAsync(NewBrowser()), Is.True);
    }

    [Test]
    public async Task In_guarded_mode_a_known_device_and_a_code_from_the_slip_still_get_in()
    {
        var resident = await ResidentWithPinAsync();
        await GetsInAsync(Browser);
        using var leave = await SignOutAsync(Browser);
        var codes = await Services.GetRequiredService<DeviceCodes>().ReplaceAsync(resident.Id, 5);
        await Db.SaveChangesAsync();
        await SprayAsync(50);

        Assert.That(await GetsInAsync(Browser), Is.True, "known device");
        Assert.That(await GetsInAsync(NewBrowser(), code: codes[0]), Is.True, "code");
        Assert.That(await GetsInAsync(NewBrowser(), code: codes[0]), Is.False, "used code");
        Assert.That(await GetsInAsync(NewBrowser(), code: codes[1].Insert(4, " ")), Is.True, "code as printed");
    }

    [Test]
    public async Task The_page_asks_for_the_code_only_in_guarded_mode()
    {
        Assert.That((await Browser.OpenAsync("/layanan-mandiri/masuk")).Words(), Does.Not.Contain("Perlu kode perangkat"));
        await SprayAsync(50);

        var page = await Browser.OpenAsync("/layanan-mandiri/masuk");

        Assert.That(page.Words(), Does.Contain("Perlu kode perangkat"));
        Assert.That(page.QuerySelector("details"), Is.Null);
    }

    [Test]
    public async Task No_more_than_the_day_s_budget_is_ever_checked()
    {
        await SprayAsync(1);
        var key = Services.GetRequiredService<AttemptBudget>().VillageKey();
        (await Db.SignInThrottles.SingleAsync(row => row.Key == key)).DayCount = 495;
        await Db.SaveChangesAsync();
        for (var round = 0; round < 4; round++)
        {
            TestClock.Advance(TimeSpan.FromHours(2));
            await SprayAsync(3);
        }

        Assert.That(await Db.SignInAttempts.CountAsync(row => row.Outcome == AttemptOutcomes.Failure), Is.EqualTo(1 + 5));
        TestClock.Advance(TimeSpan.FromDays(1));
        await SprayAsync(1);
        Assert.That(await Db.SignInAttempts.CountAsync(row => row.Outcome == AttemptOutcomes.Failure), Is.EqualTo(7));
    }

    [Test]
    public async Task Successes_do_not_use_the_budget_up()
    {
        await ResidentWithPinAsync();
        for (var i = 0; i < 8; i++)
            await GetsInAsync(NewBrowser());

        Assert.That(await Db.SignInThrottles.SumAsync(row => row.DayCount), Is.Zero);
    }

    private int _sprayed;

    // Straight at the budget: through the page it would take ten times as long and show nothing more.
    private async Task SprayAsync(int tries)
    {
        var budget = Services.GetRequiredService<AttemptBudget>();
        for (var i = 0; i < tries; i++)
        {
            // As in requests: a context that kept all rows would look through all of them at each save.
            Db.ChangeTracker.Clear();
            await budget.TakeAsync(new PinCheckOptions
            {
                NikIndex = BitConverter.GetBytes(_sprayed++),
                ResidentId = null,
                PinHash = null,
                Pin = WrongPin,
                OwnBudget = null,
                CountsForVillage = true,
                Device = "Uji",
                Address = null,
            });
        }
    }

    private Task<bool> IsGuardedAsync() => Services.GetRequiredService<AttemptBudget>().IsGuardedAsync();
}
