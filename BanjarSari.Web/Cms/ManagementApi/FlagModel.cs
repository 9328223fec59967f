namespace BanjarSari.Web.Cms.ManagementApi;

/// <summary>A sign beside a name in the client.</summary>
/// <param name="Alias">Which.</param>
internal sealed record FlagModel(string Alias);
