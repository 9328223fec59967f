namespace BanjarSari.Web.Cms.ManagementApi.Documents.Models;

/// <summary>Where to move or restore to: Umbraco's <c>MoveDocumentRequestModel</c>.</summary>
/// <param name="Target">The new parent; null: the root.</param>
internal sealed record TargetModel(ReferenceByIdModel? Target);
