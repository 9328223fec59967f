namespace BanjarSari.Web.Cms.ManagementApi.Documents.Models;

/// <summary>Umbraco's <c>DocumentVersionResponseModel</c>.</summary>
internal sealed record DocumentVersionModel : DocumentModel
{
    public required ReferenceByIdModel Document { get; init; }
}
