using System.Net;
using BanjarSari.SelfService.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.SignIn;

/// <summary>With an activation PIN nothing opens but the page that changes it, and the way out.</summary>
public sealed class PinPendingTests : SignInTest
{
    private static readonly string[] Open = ["/layanan-mandiri/pin", "/layanan-mandiri/keluar"];

    [Test]
    public async Task Every_protected_address_leads_to_the_pin_page()
    {
        await ResidentWithPinAsync(activation: true);
        await GetsInAsync(Browser);
        var addresses = TestHost.Instance.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<ActionDescriptor>() is not null && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null)
            .Select(endpoint => (Address: AddressOf(endpoint), Method: endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods is [var first, ..] ? first : "GET"))
            // The backoffice knows no resident at all: it answers 401.
            .Where(entry => !Open.Contains(entry.Address) && !entry.Address.StartsWith("/umbraco/", StringComparison.Ordinal)).Distinct().ToList();

        foreach (var (address, method) in addresses)
            foreach (var verb in new[] { method, "POST" }.Distinct())
            {
                using var request = new HttpRequestMessage(new HttpMethod(verb), address);
                using var answer = await Browser.SendAsync(request);
                Assert.That((answer.StatusCode, answer.Headers.Location?.ToString()), Is.EqualTo((HttpStatusCode.Redirect, "/layanan-mandiri/pin")), $"{verb} {address}");
            }

        Assert.That(addresses.Select(entry => entry.Address), Does.Contain("/layanan-mandiri/profil").And.Contain("/layanan-mandiri/perangkat").And.Contain("/layanan-mandiri/konfirmasi-pin"));
    }

    [Test]
    public void Only_two_addresses_are_open_with_an_activation_pin()
    {
        var pending = TestHost.Instance.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Any(data => data.Policy == ResidentPolicies.ResidentPinPending));

        Assert.That(pending.Select(AddressOf).Distinct(), Is.EquivalentTo(Open));
    }

    // A route value of each kind: the answer must not depend on whether such a thing exists.
    private static string AddressOf(RouteEndpoint endpoint) =>
        "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
        {
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal => literal.Content,
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternSeparatorPart separator => separator.Content,
            _ => "1",
        }))));
}
