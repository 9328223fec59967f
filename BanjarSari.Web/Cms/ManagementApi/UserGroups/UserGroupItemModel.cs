namespace BanjarSari.Web.Cms.ManagementApi.UserGroups;

/// <summary>Umbraco's <c>UserGroupItemResponseModel</c>.</summary>
internal sealed record UserGroupItemModel(Guid Id, string Name, string Alias, string Icon)
{
    /// <summary>None.</summary>
    public IReadOnlyList<object> Flags { get; } = [];
}
