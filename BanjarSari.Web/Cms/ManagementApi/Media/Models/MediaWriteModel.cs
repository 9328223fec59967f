using System.Text.Json.Nodes;
using BanjarSari.Web.Cms.Content;

namespace BanjarSari.Web.Cms.ManagementApi.Media.Models;

/// <summary>What an editor sends of a media item.</summary>
internal record MediaWriteModel
{
    /// <summary><c>[{culture, segment, alias, value}]</c>.</summary>
    public required JsonArray Values { get; init; }

    /// <summary>One: the site has one language.</summary>
    public required IReadOnlyList<MediaNameModel> Variants { get; init; }

    internal string Name => Variants is [{ Culture: null, Segment: null, Name: var name }] ? name : throw new ContentException(ContentStatus.InvalidName, "Situs ini berbahasa Indonesia saja.");

    internal IReadOnlyList<PropertyValue> Read() => PropertyValue.Read(Values) ?? throw new ContentException(ContentStatus.InvalidValues, "Bentuk isian tidak dikenal. Muat ulang halaman, lalu coba lagi.");
}
