namespace BanjarSari.Web.Cms.ManagementApi.Users;

/// <summary>Umbraco's <c>ChangePasswordUserRequestModel</c> and <c>ChangePasswordCurrentUserRequestModel</c>.</summary>
/// <param name="NewPassword">As typed.</param>
/// <param name="OldPassword">As typed; for one's own only.</param>
internal sealed record NewPasswordModel(string NewPassword, string? OldPassword);
