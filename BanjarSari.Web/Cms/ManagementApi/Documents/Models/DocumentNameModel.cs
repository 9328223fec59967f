namespace BanjarSari.Web.Cms.ManagementApi.Documents.Models;

/// <summary>Umbraco's <c>DocumentVariantRequestModel</c>.</summary>
internal sealed record DocumentNameModel(string Name, string? Culture = null, string? Segment = null);
