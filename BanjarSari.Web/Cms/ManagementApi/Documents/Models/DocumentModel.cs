using System.Text.Json.Nodes;

namespace BanjarSari.Web.Cms.ManagementApi.Documents.Models;

/// <summary>Umbraco's <c>DocumentResponseModel</c>, also of published and older versions.</summary>
internal record DocumentModel
{
    public required Guid Id { get; init; }

    public IReadOnlyList<FlagModel> Flags { get; } = [];

    /// <summary>Pages have no templates: the site renders them by type.</summary>
    public ReferenceByIdModel? Template { get; }

    public required bool IsTrashed { get; init; }

    public required DocumentTypeReferenceModel DocumentType { get; init; }

    /// <summary><c>[{editorAlias, culture, segment, alias, value}]</c>.</summary>
    public required JsonArray Values { get; init; }

    public required IReadOnlyList<DocumentVariantModel> Variants { get; init; }
}
