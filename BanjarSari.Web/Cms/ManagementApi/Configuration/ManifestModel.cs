namespace BanjarSari.Web.Cms.ManagementApi.Configuration;

/// <summary>Umbraco's <c>ManifestResponseModel</c>.</summary>
internal sealed record ManifestModel(string Id, string Name, string Version, IReadOnlyList<object> Extensions);
