namespace BanjarSari.Web.Cms.ManagementApi.Schema.Models;

/// <summary>Umbraco's <c>DocumentTypeAllowedParentsResponseModel</c>.</summary>
internal sealed record AllowedParentsModel(IReadOnlyList<ReferenceByIdModel> AllowedParentIds);
