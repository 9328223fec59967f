namespace BanjarSari.Web.Cms.ManagementApi.Users;

/// <summary>Umbraco's <c>UserTwoFactorProviderModel</c>.</summary>
/// <param name="ProviderName">The one there is: <see cref="Authenticator"/>.</param>
/// <param name="IsEnabledOnUser">Whether an app is connected.</param>
internal sealed record TwoFactorProviderModel(string ProviderName, bool IsEnabledOnUser)
{
    /// <summary>Name that the client's <c>mfaLoginProvider</c> manifest gives in <c>forProviderName</c>.</summary>
    public const string Authenticator = "Authenticator";
}
