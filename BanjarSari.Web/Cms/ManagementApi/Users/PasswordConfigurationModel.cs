using BanjarSari.Web.Cms.Users;

namespace BanjarSari.Web.Cms.ManagementApi.Users;

/// <summary>Umbraco's <c>PasswordConfigurationResponseModel</c>: length only, no composition.</summary>
public sealed record PasswordConfigurationModel
{
    /// <summary>Fewest characters.</summary>
    public int MinimumPasswordLength { get; } = PasswordRules.Shortest;

    /// <summary>Not asked for.</summary>
    public bool RequireNonLetterOrDigit { get; }

    /// <summary>Not asked for.</summary>
    public bool RequireDigit { get; }

    /// <summary>Not asked for.</summary>
    public bool RequireLowercase { get; }

    /// <summary>Not asked for.</summary>
    public bool RequireUppercase { get; }
}
