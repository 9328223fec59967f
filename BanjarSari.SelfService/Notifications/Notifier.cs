namespace BanjarSari.SelfService.Notifications;

/// <summary>Tells a resident something on every channel that reaches them.</summary>
public sealed class Notifier(IEnumerable<INotificationChannel> channels)
{
    /// <summary>Adds the notice to the unit of work; the caller saves it with its act.</summary>
    public async Task TellAsync(Notice notice, CancellationToken cancellation = default)
    {
        foreach (var channel in channels)
            await channel.AddAsync(notice, cancellation);
    }
}
