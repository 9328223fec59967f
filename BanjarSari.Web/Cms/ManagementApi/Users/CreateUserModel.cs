namespace BanjarSari.Web.Cms.ManagementApi.Users;

/// <summary>Umbraco's <c>CreateUserRequestModel</c> and <c>InviteUserRequestModel</c>; the e-mail address is the user name.</summary>
internal sealed record CreateUserModel
{
    public Guid? Id { get; init; }

    public required string Email { get; init; }

    public required string Name { get; init; }

    public required IReadOnlyList<ReferenceByIdModel> UserGroupIds { get; init; }

    /// <summary>Only people have accounts: <c>Default</c>.</summary>
    public string Kind { get; init; } = "Default";
}
