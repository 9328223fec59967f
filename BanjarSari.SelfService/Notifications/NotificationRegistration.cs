using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.SelfService.Notifications;

/// <summary>Services of notices: inbox, outbox, e-mail.</summary>
internal static class NotificationRegistration
{
    public static void AddNotifications(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<SmtpOptions>().Bind(configuration.GetSection("Smtp"))
            .Validate(smtp => !smtp.Enabled || smtp.From.Contains('@'), "Smtp:From must be an e-mail address when Smtp:Host is set.")
            .Validate(smtp => smtp.Security is "StartTls" or "Tls" or "None", "Smtp:Security must be StartTls, Tls or None.")
            .ValidateOnStart();
        services.AddScoped<INotificationChannel, InboxChannel>();
        services.AddScoped<INotificationChannel, EmailChannel>();
        services.AddScoped<Notifier>();
        services.AddSingleton<MailSender>();
        services.AddScoped<OutboxRun>();
        services.AddHostedService<OutboxJob>();
    }
}
