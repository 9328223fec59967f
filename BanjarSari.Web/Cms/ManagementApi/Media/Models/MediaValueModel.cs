using System.Text.Json.Nodes;

namespace BanjarSari.Web.Cms.ManagementApi.Media.Models;

/// <summary>The value of a field, as its editor in the client writes and reads it.</summary>
internal sealed record MediaValueModel(string EditorAlias, string Alias, JsonNode? Value)
{
    public string? Culture { get; }

    public string? Segment { get; }
}
