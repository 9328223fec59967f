namespace BanjarSari.Web.Cms.ManagementApi.Media.Models;

/// <summary>Name and times of an item; the site has one language.</summary>
internal sealed record MediaVariantModel(string Name, DateTime CreateDate, DateTime UpdateDate)
{
    public string? Culture { get; }

    public string? Segment { get; }
}
