namespace BanjarSari.Web.Cms.Users;

/// <summary>Addresses of staff sign-in.</summary>
internal static class StaffPaths
{
    /// <summary>The backoffice client.</summary>
    public const string BackOffice = "/umbraco";

    /// <summary>E-mail and password.</summary>
    public const string SignIn = "/umbraco/login";

    /// <summary>Code of the authenticator app.</summary>
    public const string Code = "/umbraco/login/kode";

    /// <summary>Connects an authenticator app.</summary>
    public const string Enrol = "/umbraco/login/aplikasi";

    /// <summary>Sets a password by a one-time link; the secret follows.</summary>
    public const string SetPassword = "/umbraco/kata-sandi";

    /// <summary>Begin of the addresses that the client's sign-in uses (Umbraco's contract).</summary>
    public const string Security = "/umbraco/management/api/v1/security/back-office";

    /// <summary>Where the client takes its code.</summary>
    public const string CodeArrives = "/umbraco/oauth_complete";
}
