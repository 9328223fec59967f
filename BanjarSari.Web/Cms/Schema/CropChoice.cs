namespace BanjarSari.Web.Cms.Schema;

/// <summary>A crop that editors may set on a picture; <paramref name="Width"/> and <paramref name="Height"/> in pixels.</summary>
internal sealed record CropChoice(string Alias, string Label, int Width, int Height);
