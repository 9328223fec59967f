namespace BanjarSari.Web.Cms.Users;

/// <summary>One user in one group.</summary>
public sealed class UserGroupMember
{
    /// <summary>The user.</summary>
    public Guid UserId { get; init; }

    /// <summary>The group.</summary>
    public Guid GroupId { get; init; }

    /// <summary>The group.</summary>
    public UserGroup? Group { get; init; }
}
