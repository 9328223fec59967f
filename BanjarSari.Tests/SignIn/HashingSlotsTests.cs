using System.Net;
using BanjarSari.SelfService.SignIn;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace BanjarSari.Tests.SignIn;

public sealed class HashingSlotsTests : SignInTest
{
    [Test]
    public async Task No_more_than_one_per_two_cores_enter_and_the_wait_ends()
    {
        using var slots = new HashingSlots(Options.Create(new SignInLimits { HashingWaitSeconds = 0.02 }));
        var held = new List<IDisposable?>();
        for (var i = 0; i < Math.Max(1, Environment.ProcessorCount / 2); i++)
            held.Add(await slots.EnterAsync());

        Assert.That(held, Has.None.Null);
        Assert.That(await slots.EnterAsync(), Is.Null);
        held.ForEach(slot => slot!.Dispose());
        using var next = await slots.EnterAsync();
        Assert.That(next, Is.Not.Null);
    }

    [Test]
    public async Task A_crowd_gets_503_with_retry_after_and_nothing_is_counted()
    {
        await ResidentWithPinAsync();
        using var crowded = TestHost.Instance.WithWebHostBuilder(builder => builder.ConfigureTestServices(services =>
        {
            services.RemoveAll<HashingSlots>();
            services.AddSingleton(new HashingSlots(Options.Create(new SignInLimits { HashingQueue = -1 })));
        }));
        crowded.Server.PreserveExecutionContext = true;
        using var browser = crowded.CreateClient(BrowserOptions);

        using var answer = await SignInAsync(browser);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        Assert.That(answer.Headers.RetryAfter!.Delta, Is.EqualTo(TimeSpan.FromSeconds(10)));
        Assert.That((await answer.DocumentAsync()).Words(), Does.Contain("Sedang banyak warga yang masuk bersamaan. Tunggu sepuluh detik, lalu coba lagi."));
        Assert.That(await AttemptsAsync(), Is.Empty);
    }
}
