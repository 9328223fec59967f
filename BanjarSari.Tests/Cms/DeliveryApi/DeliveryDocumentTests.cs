using System.Text.Json.Nodes;
using BanjarSari.Web.Cms.Schema;

namespace BanjarSari.Tests.Cms.DeliveryApi;

public sealed class DeliveryDocumentTests : DeliveryTest
{
    [Test]
    public async Task The_document_describes_every_type_and_points_nowhere_else()
    {
        var document = await GetAsync("/umbraco/openapi/delivery.json");

        var schemas = document["components"]!["schemas"]!.AsObject();
        Assert.That(document["paths"]!.AsObject().Count(path => path.Key.StartsWith("/umbraco/delivery/api/v2/content", StringComparison.Ordinal)), Is.EqualTo(4));
        foreach (var type in SchemaBook.ContentTypes)
        {
            var model = schemas[$"{char.ToUpperInvariant(type.Alias[0])}{type.Alias[1..]}{(type.IsElement ? "ElementModel" : "ContentResponseModel")}"]!;
            Assert.That(model["properties"]!["properties"]!["properties"]!.AsObject().Select(property => property.Key), Is.EqualTo(type.Properties.Select(property => property.Alias)));
        }

        foreach (var reference in References(document))
            Assert.That(schemas.ContainsKey(reference["#/components/schemas/".Length..]), reference);
    }

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject item => item.SelectMany(pair => pair.Key == "$ref" ? [pair.Value!.ToString()] : References(pair.Value)),
        JsonArray list => list.SelectMany(References),
        _ => [],
    };
}
