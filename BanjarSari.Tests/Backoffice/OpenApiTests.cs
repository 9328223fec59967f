using System.Net;
using System.Text.Json;
using BanjarSari.SelfService.Officers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Backoffice;

public sealed class OpenApiTests : OfficerApiTest
{
    private const string Address = "/umbraco/openapi/selfservice.json";

    [Test]
    public async Task Every_operation_of_the_api_is_in_the_document()
    {
        var paths = (await DocumentAsync()).GetProperty("paths");
        var documented = paths.EnumerateObject().SelectMany(path => path.Value.EnumerateObject().Select(operation => $"{operation.Name.ToUpperInvariant()} {path.Name}"));
        var actual = Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith(OfficerController.Prefix, StringComparison.Ordinal))
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(method => $"{method} /{WithoutConstraints(endpoint.RoutePattern)}"));

        Assert.That(documented.Order(), Is.EqualTo(actual.Distinct().Order()));
    }

    [Test]
    public async Task Each_operation_has_a_name_of_its_own_a_schema_and_its_problems()
    {
        var operations = Operations(await DocumentAsync());

        using (Assert.EnterMultipleScope())
        {
            Assert.That(operations.Select(operation => operation.Text("operationId")), Is.Unique);
            foreach (var operation in operations)
            {
                var responses = operation.GetProperty("responses");
                var success = responses.EnumerateObject().Single(response => response.Name[0] == '2');
                Assert.That(success.Name == "204" || success.Value.TryGetProperty("content", out _) || operation.Text("operationId")!.StartsWith("Evidence", StringComparison.Ordinal), operation.Text("operationId"));
                foreach (var status in (string[])["400", "401", "403", "404", "409"])
                    Assert.That(responses.GetProperty(status).GetProperty("content").TryGetProperty("application/problem+json", out _), operation.Text("operationId"));
            }
        }
    }

    [TestCase("operator", HttpStatusCode.OK)]
    [TestCase("editor", HttpStatusCode.OK)]
    [TestCase(null, HttpStatusCode.Unauthorized)]
    public async Task It_is_for_staff(string? role, HttpStatusCode expected)
    {
        using var answer = await (role is null ? Browser : await AsAsync(role)).GetAsync(Address);

        Assert.That(answer.StatusCode, Is.EqualTo(expected));
    }

    private static List<JsonElement> Operations(JsonElement document) =>
        [.. document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject().Select(operation => operation.Value))];

    private static string WithoutConstraints(Microsoft.AspNetCore.Routing.Patterns.RoutePattern route) =>
        string.Join('/', route.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part is Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart parameter ? $"{{{parameter.Name}}}" : ((Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart)part).Content))));

    private async Task<JsonElement> DocumentAsync()
    {
        using var answer = await (await AsAsync("operator")).GetAsync(Address);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        return await answer.JsonAsync();
    }
}
