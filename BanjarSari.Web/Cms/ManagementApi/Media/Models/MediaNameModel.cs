namespace BanjarSari.Web.Cms.ManagementApi.Media.Models;

/// <summary>The name of an item; the site has one language.</summary>
internal sealed record MediaNameModel(string Name)
{
    public string? Culture { get; init; }

    public string? Segment { get; init; }
}
