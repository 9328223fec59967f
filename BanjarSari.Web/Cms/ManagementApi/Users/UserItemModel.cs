namespace BanjarSari.Web.Cms.ManagementApi.Users;

/// <summary>Umbraco's <c>UserItemResponseModel</c>.</summary>
/// <param name="Id">Key.</param>
/// <param name="Name">Name.</param>
internal sealed record UserItemModel(Guid Id, string Name)
{
    /// <summary>No pictures of users.</summary>
    public IReadOnlyList<string> AvatarUrls { get; } = [];

    /// <summary>Only people have accounts.</summary>
    public string Kind { get; } = "Default";

    /// <summary>None.</summary>
    public IReadOnlyList<object> Flags { get; } = [];
}
