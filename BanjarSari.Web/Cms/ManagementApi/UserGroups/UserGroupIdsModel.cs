namespace BanjarSari.Web.Cms.ManagementApi.UserGroups;

/// <summary>Umbraco's <c>DeleteUserGroupsRequestModel</c>.</summary>
/// <param name="UserGroupIds">Which.</param>
internal sealed record UserGroupIdsModel(IReadOnlyList<ReferenceByIdModel> UserGroupIds);
