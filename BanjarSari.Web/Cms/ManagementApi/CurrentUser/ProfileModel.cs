namespace BanjarSari.Web.Cms.ManagementApi.CurrentUser;

/// <summary>Umbraco's <c>UpdateCurrentUserRequestModel</c>.</summary>
/// <param name="LanguageIsoCode">Language of the backoffice.</param>
internal sealed record ProfileModel(string LanguageIsoCode);
