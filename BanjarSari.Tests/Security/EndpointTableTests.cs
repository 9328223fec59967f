using BanjarSari.SelfService.SignIn;
using BanjarSari.Web.Infrastructure.Requests;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Security;

/// <summary>Every address of the program with who may open it. A new endpoint fails here until it is listed, so that nobody opens one by accident.</summary>
public sealed class EndpointTableTests : HostTest
{
    [Test]
    public void Every_endpoint_is_listed_with_its_policy()
    {
        var expected = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Data", "endpoints.txt")).Where(line => line.Length > 0 && line[0] != '#');

        Assert.That(string.Join('\n', Actual()), Is.EqualTo(string.Join('\n', expected)));
    }

    [Test]
    public void Whatever_says_nothing_is_for_residents_with_their_own_pin()
    {
        var policies = Services.GetRequiredService<IAuthorizationPolicyProvider>();

        Assert.That(policies.GetFallbackPolicyAsync().Result, Is.SameAs(policies.GetPolicyAsync(ResidentPolicies.Resident).Result));
    }

    private List<string> Actual() =>
        [.. Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null && endpoint.RoutePattern.RawText != OnlyRealEndpoints.DevelopmentFiles)
            .Select(endpoint => $"{PolicyOf(endpoint),-20} {MethodsOf(endpoint),-5} /{endpoint.RoutePattern.RawText!.TrimStart('/')}")
            .Distinct().Order(StringComparer.Ordinal)];

    private static string PolicyOf(RouteEndpoint endpoint)
    {
        if (endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            return "anonymous";
        var named = endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>();
        return named.Count == 0 ? ResidentPolicies.Resident : string.Join('+', named.Select(data => data.Policy ?? ResidentPolicies.Resident));
    }

    private static string MethodsOf(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<HttpMethodMetadata>() is { HttpMethods: { Count: > 0 } methods } ? string.Join(',', methods) : "page";
}
