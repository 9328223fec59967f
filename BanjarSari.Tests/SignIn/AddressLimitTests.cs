using System.Net;
using BanjarSari.SelfService.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace BanjarSari.Tests.SignIn;

/// <summary>T06: the connection's address counts, nothing that the sender writes.</summary>
public sealed class AddressLimitTests : SignInTest
{
    [Test]
    public async Task The_sixty_first_post_of_an_address_in_a_minute_is_429_whatever_it_says_of_itself()
    {
        for (var i = 0; i < 60; i++)
            Assert.That(await PostAsync("198.51.100.7", i), Is.EqualTo(400), "no antiforgery token");

        Assert.That(await PostAsync("198.51.100.7", 99), Is.EqualTo(429));
        Assert.That(await PostAsync("198.51.100.8", 99), Is.EqualTo(400), "another address");
        TestClock.Advance(TimeSpan.FromMinutes(1));
        Assert.That(await PostAsync("198.51.100.7", 99), Is.EqualTo(400), "the next minute");
    }

    [TestCase("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true)]
    [TestCase("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    [TestCase("::ffff:198.51.100.7", "198.51.100.7", true)]
    public void An_ipv6_network_counts_as_one_address(string first, string second, bool together)
    {
        var limit = new AddressLimit(TestHost.Instance.Clock, Options.Create(new SignInLimits { PostsPerMinutePerAddress = 1 }));
        limit.TryTake(IPAddress.Parse(first), out _);

        Assert.That(limit.TryTake(IPAddress.Parse(second), out var seconds), Is.Not.EqualTo(together));
        Assert.That(seconds, Is.InRange(1, 60));
    }

    [TestCase("198.51.100.7", "198.51.100.0/24")]
    [TestCase("::ffff:198.51.100.7", "198.51.100.0/24")]
    [TestCase("2001:db8:1:2::1", "2001:db8:1::/48")]
    public void The_list_of_tries_keeps_only_the_network(string address, string kept) =>
        Assert.That(AddressLimit.Shorten(IPAddress.Parse(address)), Is.EqualTo(kept));

    private static async Task<int> PostAsync(string address, int number)
    {
        var answer = await TestHost.Instance.Server.SendAsync(http =>
        {
            http.Connection.RemoteIpAddress = IPAddress.Parse(address);
            http.Request.Method = "POST";
            http.Request.Scheme = "https";
            http.Request.Host = new HostString("localhost");
            http.Request.Path = "/layanan-mandiri/masuk";
            http.Request.ContentType = "application/x-www-form-urlencoded";
            http.Request.Headers["X-Forwarded-For"] = $"203.0.113.{number}";
            http.Request.Headers["Forwarded"] = $"for=203.0.113.{number}";
            http.Request.Headers["X-Real-IP"] = $"203.0.113.{number}";
        });
        if (answer.Response.StatusCode == 429)
            Assert.That(int.Parse(answer.Response.Headers.RetryAfter!, System.Globalization.CultureInfo.InvariantCulture), Is.InRange(1, 60));
        return answer.Response.StatusCode;
    }
}
