using BanjarSari.Web.Cms.ManagementApi.Users;

namespace BanjarSari.Web.Cms.ManagementApi.CurrentUser;

/// <summary>Umbraco's <c>CurrentUserConfigurationResponseModel</c>.</summary>
public sealed record CurrentUserConfigurationModel
{
    /// <summary>Sessions end; the client asks before.</summary>
    public bool KeepUserLoggedIn { get; }

    /// <summary>With the old one.</summary>
    public bool AllowChangePassword { get; } = true;

    /// <summary>An app is connected at sign-in or in the profile.</summary>
    public bool AllowTwoFactor { get; } = true;

    /// <summary>Rules for passwords.</summary>
    public PasswordConfigurationModel PasswordConfiguration { get; } = new();
}
