using System.Net;
using BanjarSari.SelfService.Audit;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Tests.SignIn;

public sealed class DevicesPageTests : SignInTest
{
    [Test]
    public async Task Anonymous_is_led_to_sign_in()
    {
        using var answer = await Browser.GetAsync("/layanan-mandiri/perangkat");

        Assert.That(answer.Headers.Location!.ToString(), Does.StartWith("/layanan-mandiri/masuk"));
    }

    [Test]
    public async Task A_device_is_named_with_its_times_and_the_present_one_is_marked()
    {
        await ResidentWithPinAsync();
        Browser.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0 (Linux; Android 14; SM-A055F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36");
        await GetsInAsync(Browser);

        var page = await Browser.OpenAsync("/layanan-mandiri/perangkat");

        Assert.That(page.Words(), Does.Contain("Chrome di Android (perangkat ini) 23 November 2026 pukul 10.00 WIB"));
    }

    [Test]
    public async Task Without_a_device_the_page_says_what_will_be_here()
    {
        await Village.SignInAsync(Browser, await Village.ResidentAsync(Nik));

        Assert.That((await Browser.OpenAsync("/layanan-mandiri/perangkat")).Words(), Does.Contain("Belum ada perangkat yang dikenal"));
    }

    [Test]
    public async Task A_removed_device_is_a_stranger_again()
    {
        var resident = await ResidentWithPinAsync();
        await GetsInAsync(Browser);
        var page = await Browser.OpenAsync("/layanan-mandiri/perangkat");

        using var answer = await Browser.SendAsync(page, "main form");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That((await Browser.OpenAsync("/layanan-mandiri/perangkat")).Words(), Does.Contain("Perangkat sudah dihapus.").And.Contain("Belum ada perangkat yang dikenal"));
        Assert.That((await ActsAsync(ProcessKinds.DeviceRemoved)).Single().Events.Single().ResidentId, Is.EqualTo(resident.Id));
        using var leave = await SignOutAsync(Browser);
        await FailAsync(5);
        Assert.That(await GetsInAsync(Browser), Is.False);
    }

    [Test]
    public async Task Another_s_device_is_not_there()
    {
        await ResidentWithPinAsync("9999990507750003");
        var other = NewBrowser();
        await GetsInAsync(other, "9999990507750003");
        var device = await Db.KnownDevices.AsNoTracking().SingleAsync();
        await ResidentWithPinAsync();
        await GetsInAsync(Browser);
        var page = await Browser.OpenAsync("/layanan-mandiri/perangkat");

        using var theirs = await Browser.SendAsync(page, "main form", ("perangkat", device.Id.ToString()));
        using var nobodys = await Browser.SendAsync(page, "main form", ("perangkat", Guid.Empty.ToString()));

        Assert.That((theirs.StatusCode, nobodys.StatusCode), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.NotFound)));
        Assert.That(await Db.KnownDevices.CountAsync(), Is.EqualTo(2));
        Assert.That(await ActsAsync(ProcessKinds.DeviceRemoved), Is.Empty);
    }

    [Test]
    public async Task A_new_device_is_told_and_a_known_one_is_not()
    {
        var resident = await ResidentWithPinAsync();
        await GetsInAsync(Browser);
        using var leave = await SignOutAsync(Browser);
        await GetsInAsync(Browser);

        Assert.That((await NoticesAsync(resident)).Select(row => row.Title), Is.EqualTo(["Masuk dari perangkat baru"]));
    }

    [Test]
    public async Task A_device_not_used_for_half_a_year_is_forgotten()
    {
        await ResidentWithPinAsync();
        await GetsInAsync(Browser);
        using var leave = await SignOutAsync(Browser);
        TestClock.Advance(TimeSpan.FromDays(180));
        await FailAsync(5);

        Assert.That(await GetsInAsync(Browser), Is.False);
    }
}
