namespace BanjarSari.SelfService.SignIn;

/// <summary>Section <c>Session</c>: lives of a resident's session (security.md 5.3, 5.4).</summary>
public sealed class SessionOptions
{
    /// <summary>Minutes without a request after which a session ends.</summary>
    public int IdleMinutes { get; set; } = 10;

    /// <summary>Minutes after which a session ends in any case.</summary>
    public int AbsoluteMinutes { get; set; } = 60;

    /// <summary>Minutes for which an entered PIN counts as step-up.</summary>
    public int StepUpMinutes { get; set; } = 5;

    /// <summary>
    /// Cookies only over HTTPS and with the prefix <c>__Host-</c>. False is allowed in development only, where
    /// the demo runs on plain HTTP on this machine.
    /// </summary>
    public bool RequireHttps { get; set; } = true;

    /// <summary>Name of the session cookie.</summary>
    public string CookieName => RequireHttps ? "__Host-sid" : "sid";

    /// <summary>Name of the cookie that makes a device known.</summary>
    public string DeviceCookieName => RequireHttps ? "__Host-device" : "device";

    /// <summary>Name of the antiforgery cookie.</summary>
    public string AntiforgeryCookieName => RequireHttps ? "__Host-csrf" : "csrf";

    /// <summary>Name of the cookie that carries a notice over a redirect.</summary>
    public string NoticeCookieName => RequireHttps ? "__Host-notice" : "notice";
}
