using Microsoft.Playwright;

namespace BanjarSari.Tests.Journeys;

/// <summary>What a phone with prepaid data pays (experience.md, Budgets), measured by the browser itself.</summary>
public sealed class BudgetTests : JourneyTest
{
    private static readonly string[] Pages = ["/layanan-mandiri/", "/layanan-mandiri/profil", "/layanan-mandiri/kartu-keluarga", "/layanan-mandiri/layanan", "/layanan-mandiri/lapor", "/layanan-mandiri/lapor/baru?elemen=Occupation", "/layanan-mandiri/lapor/baru?anggota=saya", "/layanan-mandiri/bantuan"];

    [Test]
    public async Task The_home_page_costs_at_most_100_kilobytes_and_8_requests()
    {
        var page = await PhoneAsync();

        var (bytes, requests) = await CostAsync(page, "/");

        TestContext.Out.WriteLine($"{requests} requests, {bytes} bytes");
        Assert.That((bytes <= 100_000, requests <= 8), Is.EqualTo((true, true)), $"{bytes} bytes in {requests} requests");
    }

    [Test]
    public async Task A_resident_pays_60_kilobytes_first_and_20_afterwards()
    {
        var page = await PhoneAsync();
        var first = await CostAsync(page, "/layanan-mandiri/masuk");
        await SignInAsync(page, DemoPeople.Wife);

        foreach (var address in Pages)
        {
            var (bytes, requests) = await CostAsync(page, address);
            TestContext.Out.WriteLine($"{address}: {bytes} bytes, {requests} requests");
            Assert.That(bytes, Is.LessThanOrEqualTo(20_000), address);
            Assert.That(bytes + first.Bytes, Is.LessThanOrEqualTo(60_000), address);
        }
    }

    private static async Task<(long Bytes, int Requests)> CostAsync(IPage page, string address)
    {
        var protocol = await page.Context.NewCDPSessionAsync(page);
        await protocol.SendAsync("Network.enable");
        long bytes = 0;
        var requests = 0;
        protocol.Event("Network.loadingFinished").OnEvent += (_, data) =>
        {
            var cost = (long)data!.Value.GetProperty("encodedDataLength").GetDouble();
            bytes += cost;
            if (cost > 0)
                requests++;
        };
        await page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        await protocol.DetachAsync();
        return (bytes, requests);
    }
}
