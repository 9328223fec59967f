namespace BanjarSari.Web.Cms.ManagementApi.Documents.Models;

/// <summary>Umbraco's <c>ItemAncestorsResponseModel</c>.</summary>
internal sealed record DocumentAncestorsModel(Guid Id, IReadOnlyList<DocumentItemModel> Ancestors);
