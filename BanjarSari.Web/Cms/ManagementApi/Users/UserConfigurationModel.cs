namespace BanjarSari.Web.Cms.ManagementApi.Users;

/// <summary>Umbraco's <c>UserConfigurationResponseModel</c>.</summary>
internal sealed record UserConfigurationModel
{
    /// <summary>By a link that the administrator hands over.</summary>
    public bool CanInviteUsers { get; } = true;

    public bool UsernameIsEmail { get; } = true;

    public bool AllowChangePassword { get; } = true;

    public bool AllowTwoFactor { get; } = true;

    public PasswordConfigurationModel PasswordConfiguration { get; } = new();
}
