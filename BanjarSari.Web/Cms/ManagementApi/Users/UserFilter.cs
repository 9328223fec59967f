using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.Web.Cms.ManagementApi.Users;

/// <summary>Which accounts of the list, in which order.</summary>
internal sealed record UserFilter
{
    [FromQuery(Name = "skip")]
    public int Skip { get; init; }

    [FromQuery(Name = "take")]
    public int Take { get; init; } = 100;

    [FromQuery(Name = "orderBy")]
    public UserOrder OrderBy { get; init; }

    [FromQuery(Name = "orderDirection")]
    public Direction OrderDirection { get; init; }

    [FromQuery(Name = "userGroupIds")]
    public IReadOnlyList<Guid> UserGroupIds { get; init; } = [];

    [FromQuery(Name = "userStates")]
    public IReadOnlyList<UserState> UserStates { get; init; } = [];

    /// <summary>Part of a name or an e-mail address.</summary>
    [FromQuery(Name = "filter")]
    public string? Filter { get; init; }
}
