using BanjarSari.Web.Cms.Schema;

namespace BanjarSari.Web.Cms.ManagementApi.Documents.Models;

/// <summary>Umbraco's <c>DocumentTypeReferenceResponseModel</c>.</summary>
internal sealed record DocumentTypeReferenceModel(Guid Id, string Alias, string Icon, ReferenceByIdModel? Collection)
{
    private const string UnknownIcon = "icon-alert color-red";

    /// <summary>Of a stored key; a type that the schema no longer has keeps its key.</summary>
    public static DocumentTypeReferenceModel Of(Guid key) => SchemaBook.Find(key) is { } type
        ? new(key, type.Alias, type.Icon, type.Collection is { } list ? new ReferenceByIdModel(list.Key) : null)
        : new(key, "", UnknownIcon, null);
}
