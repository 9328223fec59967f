namespace BanjarSari.Tests.Security;

/// <summary>T13: reading changes nothing but the trail. A print records itself; why that counts as trail is a decision record.</summary>
public sealed class T13SafeMethodsTests : SweepTest
{
    [Test]
    public async Task Reading_every_page_changes_no_row()
    {
        await SignInHeadAsync();
        var before = StoreDump.Take(Logs);

        foreach (var address in Addresses.Pages.Where(address => !address.EndsWith(".pdf", StringComparison.Ordinal)))
        {
            using var get = await Browser.GetAsync(address);
            using var head = await Browser.SendAsync(new HttpRequestMessage(HttpMethod.Head, address));
            Assert.That((int)get.StatusCode, Is.LessThan(500), address);
            Assert.That(StoreDump.Take(Logs), Is.EqualTo(before), address);
        }
    }
}
