namespace BanjarSari.Web.Cms.ManagementApi.Users;

/// <summary>Umbraco's bodies that name accounts, and groups for some.</summary>
internal sealed record UserIdsModel
{
    public required IReadOnlyList<ReferenceByIdModel> UserIds { get; init; }

    public IReadOnlyList<ReferenceByIdModel> UserGroupIds { get; init; } = [];
}
