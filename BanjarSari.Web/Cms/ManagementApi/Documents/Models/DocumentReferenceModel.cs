using System.Text.Json.Serialization;

namespace BanjarSari.Web.Cms.ManagementApi.Documents.Models;

/// <summary>Umbraco's <c>DocumentReferenceResponseModel</c>: a document that points here.</summary>
internal sealed record DocumentReferenceModel(Guid Id, string Name, bool Published, DocumentReferenceModel.TypeModel DocumentType, IReadOnlyList<DocumentVariantItemModel> Variants)
{
    /// <summary>Tells the client what kind of thing points here.</summary>
    [JsonPropertyName("$type"), JsonPropertyOrder(-1)]
    public string Kind { get; } = "DocumentReferenceResponseModel";

    /// <summary>Its type.</summary>
    internal sealed record TypeModel(Guid Id, string? Icon, string? Alias, string? Name);
}
