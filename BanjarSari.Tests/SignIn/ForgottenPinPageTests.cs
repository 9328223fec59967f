using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Tests.SignIn;

/// <summary>T30: nobody gets at a PIN from outside the office.</summary>
public sealed class ForgottenPinPageTests : SignInTest
{
    [Test]
    public async Task It_says_what_to_bring_and_asks_nothing()
    {
        var page = await Browser.OpenAsync("/layanan-mandiri/lupa-pin");

        Assert.That(page.Words(), Does.Contain("KTP-el Anda, asli.").And.Contain("dalam 14 hari"));
        Assert.That(page.QuerySelectorAll("form, input"), Is.Empty);
    }

    [Test]
    public async Task Asking_twenty_times_changes_nothing()
    {
        await ResidentWithPinAsync();
        for (var i = 0; i < 20; i++)
        {
            using var fields = new FormUrlEncodedContent([new("nik", Nik)]);
            using var answer = await Browser.PostAsync("/layanan-mandiri/lupa-pin", fields);
            Assert.That((int)answer.StatusCode, Is.EqualTo(400));
        }

        Assert.That(await Db.InboxMessages.AnyAsync(), Is.False);
        Assert.That(await GetsInAsync(Browser), Is.True);
    }
}
