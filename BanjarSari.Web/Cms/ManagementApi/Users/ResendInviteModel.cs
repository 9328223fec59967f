namespace BanjarSari.Web.Cms.ManagementApi.Users;

/// <summary>Umbraco's <c>ResendInviteUserRequestModel</c>.</summary>
/// <param name="User">Whose link.</param>
internal sealed record ResendInviteModel(ReferenceByIdModel User);
