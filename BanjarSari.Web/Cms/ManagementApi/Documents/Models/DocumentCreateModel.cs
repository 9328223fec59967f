namespace BanjarSari.Web.Cms.ManagementApi.Documents.Models;

/// <summary>Umbraco's <c>CreateDocumentRequestModel</c>.</summary>
internal sealed record DocumentCreateModel : DocumentWriteModel
{
    /// <summary>Key that the client has chosen; null: the server chooses.</summary>
    public Guid? Id { get; init; }

    public required ReferenceByIdModel DocumentType { get; init; }

    /// <summary>Null: the root.</summary>
    public ReferenceByIdModel? Parent { get; init; }
}
