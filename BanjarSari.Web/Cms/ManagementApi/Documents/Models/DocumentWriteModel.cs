using System.Text.Json.Nodes;
using BanjarSari.Web.Cms.Content;

namespace BanjarSari.Web.Cms.ManagementApi.Documents.Models;

/// <summary>Name and values as the client sends them: Umbraco's <c>UpdateDocumentRequestModel</c> and those for validating and publishing.</summary>
internal record DocumentWriteModel
{
    /// <summary><c>[{culture, segment, alias, value}]</c>.</summary>
    public required JsonArray Values { get; init; }

    /// <summary>One: the site has one language.</summary>
    public required IReadOnlyList<DocumentNameModel> Variants { get; init; }

    internal string Name => Variants is [{ Culture: null, Segment: null, Name: var name }] ? name : throw new ContentException(ContentStatus.InvalidName, "Situs ini berbahasa Indonesia saja.");

    internal IReadOnlyList<PropertyValue> Read() => PropertyValue.Read(Values) ?? throw new ContentException(ContentStatus.InvalidValues, "Bentuk isian tidak dikenal. Muat ulang halaman, lalu coba lagi.");
}
