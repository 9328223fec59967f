namespace BanjarSari.Web.Cms.ManagementApi.Users;

/// <summary>Umbraco's <c>CurrentUserConfigurationResponseModel</c>.</summary>
public sealed record CurrentUserConfigurationModel
{
    /// <summary>Sessions end; the client asks before.</summary>
    public bool KeepUserLoggedIn { get; }

    /// <summary>Not yet in the client: a new password comes by an administrator's link.</summary>
    public bool AllowChangePassword { get; }

    /// <summary>The app is connected at sign-in, not in the client.</summary>
    public bool AllowTwoFactor { get; }

    /// <summary>Rules for passwords.</summary>
    public PasswordConfigurationModel PasswordConfiguration { get; } = new();
}
