namespace BanjarSari.Web.Cms.ManagementApi.CurrentUser;

/// <summary>Umbraco's <c>EnableTwoFactorRequestModel</c>; the secret is the server's, whatever is sent.</summary>
/// <param name="Code">Code of the app.</param>
internal sealed record EnrolModel(string Code);
