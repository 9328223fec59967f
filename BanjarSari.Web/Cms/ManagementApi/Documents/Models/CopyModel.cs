namespace BanjarSari.Web.Cms.ManagementApi.Documents.Models;

/// <summary>Umbraco's <c>CopyDocumentRequestModel</c>.</summary>
/// <param name="Target">Parent of the copy; null: the root.</param>
/// <param name="IncludeDescendants">Also copies what is below.</param>
internal sealed record CopyModel(ReferenceByIdModel? Target, bool IncludeDescendants);
