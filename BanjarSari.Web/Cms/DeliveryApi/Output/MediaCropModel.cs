using System.Text.Json;

namespace BanjarSari.Web.Cms.DeliveryApi.Output;

/// <summary>A crop of a picture.</summary>
/// <param name="Alias">Its name in the schema.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
/// <param name="Coordinates"><c>{x1, y1, x2, y2}</c>, shares cut off at the edges; null: around the focal point.</param>
/// <param name="Url">Not in Umbraco: signed address of the crop as WebP.</param>
internal sealed record MediaCropModel(string Alias, int Width, int Height, JsonElement? Coordinates, string Url);
