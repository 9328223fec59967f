namespace BanjarSari.SelfService.Officers;

/// <summary>Section <c>Officers</c>.</summary>
public sealed class OfficerOptions
{
    /// <summary>Authentication scheme of the host whose principals are officers; the default is what an Umbraco host uses for its API.</summary>
    public string AuthenticationScheme { get; set; } = "OpenIddict.Validation.AspNetCore";
}
