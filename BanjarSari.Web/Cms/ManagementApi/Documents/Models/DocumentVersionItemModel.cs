namespace BanjarSari.Web.Cms.ManagementApi.Documents.Models;

/// <summary>Umbraco's <c>DocumentVersionItemResponseModel</c>. The time is UTC.</summary>
internal sealed record DocumentVersionItemModel
{
    public required Guid Id { get; init; }

    public required ReferenceByIdModel Document { get; init; }

    public required ReferenceByIdModel DocumentType { get; init; }

    public required ReferenceByIdModel User { get; init; }

    public required DateTime VersionDate { get; init; }

    public required bool IsCurrentPublishedVersion { get; init; }

    public required bool IsCurrentDraftVersion { get; init; }

    public required bool PreventCleanup { get; init; }
}
