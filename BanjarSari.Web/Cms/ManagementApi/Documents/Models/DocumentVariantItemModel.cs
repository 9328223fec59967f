using BanjarSari.Web.Cms.Content.Rows;

namespace BanjarSari.Web.Cms.ManagementApi.Documents.Models;

/// <summary>Umbraco's <c>DocumentVariantItemResponseModel</c>: the one variant of a document here.</summary>
internal record DocumentVariantItemModel(Guid Id, IReadOnlyList<FlagModel> Flags, string State, string Name)
{
    /// <summary>The site has one language.</summary>
    public string? Culture { get; }

    public static DocumentVariantItemModel Of(Document document, bool scheduled) =>
        new(document.Id, DocumentStates.FlagsOf(document, scheduled), DocumentStates.Of(document), document.Name);
}
