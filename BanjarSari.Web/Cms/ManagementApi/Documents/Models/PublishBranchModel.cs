namespace BanjarSari.Web.Cms.ManagementApi.Documents.Models;

/// <summary>Umbraco's <c>PublishDocumentWithDescendantsRequestModel</c>.</summary>
internal sealed record PublishBranchModel(bool IncludeUnpublishedDescendants);
