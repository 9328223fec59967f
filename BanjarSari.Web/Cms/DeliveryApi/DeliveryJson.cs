using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace BanjarSari.Web.Cms.DeliveryApi;

/// <summary>JSON as Umbraco's Delivery API writes it: camel case, nulls written, kinds as words.</summary>
internal static class DeliveryJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter() },
        MaxDepth = 128,
    };

    public static DeliveryAnswer Write<T>(T body) => new(JsonSerializer.SerializeToUtf8Bytes(body, Options));
}
