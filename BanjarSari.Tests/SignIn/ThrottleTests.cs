using BanjarSari.SelfService.SignIn;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.SignIn;

/// <summary>T03, T05, T04: budgets of tries.</summary>
public sealed class ThrottleTests : SignInTest
{
    [Test]
    public async Task Thirty_wrong_pins_get_five_checks_and_then_the_right_one_is_refused_too()
    {
        await ResidentWithPinAsync();

        await FailAsync(30);

        Assert.That((await AttemptsAsync()).Count(row => row.Outcome == AttemptOutcomes.Failure), Is.EqualTo(5));
        Assert.That(await GetsInAsync(Browser), Is.False);
    }

    [Test]
    public async Task The_same_browser_has_no_more_tries_than_many()
    {
        await ResidentWithPinAsync();
        for (var i = 0; i < 8; i++)
            await GetsInAsync(Browser, pin: WrongPin);

        Assert.That((await AttemptsAsync()).Count(row => row.Outcome == AttemptOutcomes.Failure), Is.EqualTo(5));
    }

    [Test]
    public async Task Another_user_agent_has_no_tries_of_its_own()
    {
        await ResidentWithPinAsync();
        await FailAsync(5);
        Browser.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0 (Linux; Android 14) Chrome/130.0");

        Assert.That(await GetsInAsync(Browser), Is.False);
    }

    [Test]
    public async Task Parallel_tries_cannot_outrun_the_count()
    {
        await ResidentWithPinAsync();
        var browsers = Enumerable.Range(0, 12).Select(_ => NewBrowser()).ToList();
        var pages = await Task.WhenAll(browsers.Select(browser => browser.OpenAsync("/layanan-mandiri/masuk")));

        var answers = await Task.WhenAll(browsers.Zip(pages, (browser, page) => browser.SendAsync(page, "main form", ("nik", Nik), ("pin", WrongPin))));

        Assert.That((await AttemptsAsync()).Count(row => row.Outcome == AttemptOutcomes.Failure), Is.EqualTo(5));
        foreach (var answer in answers)
            answer.Dispose();
    }

    [Test]
    public async Task Waits_grow_from_a_quarter_of_an_hour_to_a_day()
    {
        await ResidentWithPinAsync();
        await FailAsync(5);
        TestClock.Advance(TimeSpan.FromMinutes(14));
        Assert.That(await GetsInAsync(NewBrowser()), Is.False, "first wait");
        TestClock.Advance(TimeSpan.FromMinutes(1));
        await FailAsync(5);
        TestClock.Advance(TimeSpan.FromMinutes(59));
        Assert.That(await GetsInAsync(NewBrowser()), Is.False, "second wait");
        TestClock.Advance(TimeSpan.FromHours(22));
        Assert.That(await GetsInAsync(NewBrowser()), Is.False, "ten tries a day");
        TestClock.Advance(TimeSpan.FromHours(1));

        Assert.That(await GetsInAsync(NewBrowser()), Is.True, "a lock ends by itself within a day");
    }

    [Test]
    public async Task In_any_quarter_of_an_hour_five_pins_are_checked_at_most()
    {
        await ResidentWithPinAsync();
        for (var i = 0; i < 12; i++)
        {
            await FailAsync(1);
            TestClock.Advance(TimeSpan.FromMinutes(3.5));
        }

        var checks = (await AttemptsAsync()).Where(row => row.Outcome == AttemptOutcomes.Failure).Select(row => row.At).ToList();
        Assert.That(checks.Select(from => checks.Count(at => at >= from && at < from.AddMinutes(15))).Max(), Is.LessThanOrEqualTo(5));
        Assert.That(checks, Has.Count.GreaterThan(5));
    }

    [Test]
    public async Task The_owner_s_device_signs_in_while_strangers_are_locked_out()
    {
        await ResidentWithPinAsync();
        await GetsInAsync(Browser);
        await LeaveAsync(Browser);
        await FailAsync(30);

        Assert.That(await GetsInAsync(NewBrowser()), Is.False);
        Assert.That(await GetsInAsync(Browser), Is.True);
    }

    [Test]
    public async Task A_known_device_has_ten_tries_an_hour_and_then_is_a_stranger()
    {
        await ResidentWithPinAsync();
        await GetsInAsync(Browser);
        await LeaveAsync(Browser);
        TestClock.Advance(TimeSpan.FromHours(1));
        await FailAsync(5);
        for (var i = 0; i < 10; i++)
            Assert.That(await GetsInAsync(Browser, pin: WrongPin), Is.False);

        Assert.That(await GetsInAsync(Browser), Is.False);
        TestClock.Advance(TimeSpan.FromHours(1));
        Assert.That(await GetsInAsync(Browser), Is.True);
    }

    [Test]
    public async Task A_device_of_one_resident_is_a_stranger_to_another()
    {
        await ResidentWithPinAsync();
        await ResidentWithPinAsync("9999990507750003");
        await GetsInAsync(Browser);
        await LeaveAsync(Browser);
        await FailAsync(5, "9999990507750003");

        Assert.That(await GetsInAsync(Browser, "9999990507750003"), Is.False);
    }

    [Test]
    public async Task Two_residents_on_one_phone_both_stay_known()
    {
        await ResidentWithPinAsync();
        await ResidentWithPinAsync("9999990507750003");
        await GetsInAsync(Browser);
        await LeaveAsync(Browser);
        await GetsInAsync(Browser, "9999990507750003");
        await LeaveAsync(Browser);
        await FailAsync(5);

        Assert.That(await GetsInAsync(Browser), Is.True);
    }

    [Test]
    public async Task After_fifty_failures_in_a_row_only_a_code_from_the_slip_helps()
    {
        var resident = await ResidentWithPinAsync();
        await FailAsync(1);
        (await Db.SignInThrottles.SingleAsync(row => row.Consecutive == 1 && row.DayCount == 1 && row.Key == NikKey(resident.NikIndex!))).Consecutive = 50;
        await Db.SaveChangesAsync();
        var code = await CodeAsync(resident.Id);
        TestClock.Advance(TimeSpan.FromDays(2));

        Assert.That(await GetsInAsync(NewBrowser()), Is.False, "without code");
        Assert.That(await GetsInAsync(NewBrowser(), code: "12345678"), Is.False, "wrong code");
        Assert.That(await GetsInAsync(NewBrowser(), code: code), Is.True);
        Assert.That(await GetsInAsync(NewBrowser(), code: code), Is.False, "a code is used once");
    }

    [Test]
    public async Task A_restart_does_not_give_new_tries()
    {
        await ResidentWithPinAsync();
        await FailAsync(5);

        using var again = TestHost.Instance.WithWebHostBuilder(_ => { });
        again.Server.PreserveExecutionContext = true;
        using var browser = again.CreateClient(BrowserOptions);

        Assert.That(await GetsInAsync(browser), Is.False);
        TestClock.Advance(TimeSpan.FromMinutes(15));
        Assert.That(await GetsInAsync(browser), Is.True);
    }

    private byte[] NikKey(byte[] nikIndex) => Services.GetRequiredService<AttemptBudget>().KeyOfNik(nikIndex);

    private async Task<string> CodeAsync(Guid residentId)
    {
        var codes = await Services.GetRequiredService<DeviceCodes>().ReplaceAsync(residentId, 5);
        await Db.SaveChangesAsync();
        return codes[0];
    }

    private static async Task LeaveAsync(HttpClient browser) => (await SignOutAsync(browser)).Dispose();
}
