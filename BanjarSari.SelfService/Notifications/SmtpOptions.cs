namespace BanjarSari.SelfService.Notifications;

/// <summary>The village's mail server, section <c>Smtp</c>. Without <see cref="Host"/> no e-mail is sent.</summary>
public sealed class SmtpOptions
{
    /// <summary>Name of the server.</summary>
    public string Host { get; set; } = "";

    /// <summary>Port; 587 for submission.</summary>
    public int Port { get; set; } = 587;

    /// <summary><c>StartTls</c>, <c>Tls</c> or <c>None</c> (only for a server on the same machine).</summary>
    public string Security { get; set; } = "StartTls";

    /// <summary>Account; empty: none.</summary>
    public string User { get; set; } = "";

    /// <summary>Password.</summary>
    public string Password { get; set; } = "";

    /// <summary>Sender's address: <c>layanan@desa.id</c>.</summary>
    public string From { get; set; } = "";

    /// <summary>Seconds to wait for the server.</summary>
    public int TimeoutSeconds { get; set; } = 20;

    /// <summary>Whether e-mail is sent at all.</summary>
    public bool Enabled => Host.Length > 0;
}
