namespace BanjarSari.SelfService.Notifications;

/// <summary>A way to reach residents. Adds rows to the unit of work, so that a notice stands or falls with the act it tells about.</summary>
public interface INotificationChannel
{
    /// <summary>Puts the notice on its way, or does nothing when the channel does not reach this resident; the caller saves.</summary>
    Task AddAsync(Notice notice, CancellationToken cancellation);
}
