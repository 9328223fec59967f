using BanjarSari.SelfService.Village;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;

namespace BanjarSari.SelfService.Notifications;

/// <summary>Hands one message to the mail server.</summary>
public sealed class MailSender(IOptions<SmtpOptions> options, IOptions<VillageOptions> village)
{
    /// <summary>Throws MailKit's exceptions, <see cref="IOException"/> or <see cref="System.Net.Sockets.SocketException"/> when the server does not take it.</summary>
    internal async Task SendAsync(OutboxMessage message, string address, CancellationToken cancellation)
    {
        var smtp = options.Value;
        using var mail = new MimeMessage();
        mail.From.Add(new MailboxAddress(village.Value.FullName, smtp.From));
        mail.To.Add(MailboxAddress.Parse(address));
        mail.Subject = message.Title;
        mail.MessageId = $"{message.Id:N}@{smtp.From.Split('@')[^1]}";
        mail.Body = new TextPart("plain") { Text = TextOf(message) };

        using var client = new SmtpClient { Timeout = smtp.TimeoutSeconds * 1000 };
        await client.ConnectAsync(smtp.Host, smtp.Port, Security(smtp.Security), cancellation);
        if (smtp.User.Length > 0)
            await client.AuthenticateAsync(smtp.User, smtp.Password, cancellation);
        await client.SendAsync(mail, cancellation);
        await client.DisconnectAsync(quit: true, cancellation);
    }

    private string TextOf(OutboxMessage message)
    {
        var link = message.Link is { } path ? $"\n\nBuka: {village.Value.PublicUrl.TrimEnd('/')}{path}" : "";
        return $"{message.Body}{link}\n\nPesan ini dikirim otomatis oleh {village.Value.FullName}. Petugas desa tidak pernah meminta PIN Anda.\n";
    }

    private static SecureSocketOptions Security(string name) => name switch
    {
        "None" => SecureSocketOptions.None,
        "Tls" => SecureSocketOptions.SslOnConnect,
        _ => SecureSocketOptions.StartTls,
    };
}
