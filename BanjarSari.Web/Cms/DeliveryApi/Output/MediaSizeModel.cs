namespace BanjarSari.Web.Cms.DeliveryApi.Output;

/// <summary>A smaller picture.</summary>
/// <param name="Width">Pixels.</param>
/// <param name="Url">Signed address.</param>
internal sealed record MediaSizeModel(int Width, string Url);
