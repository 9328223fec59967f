using System.Net.Sockets;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Elements;
using BanjarSari.SelfService.Security;
using MailKit;
using MailKit.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.Notifications;

/// <summary>
/// Sends what is due in the outbox. A message that the server does not take is tried again after 1, 2, 4 … minutes, at most 8
/// hours apart, and given up after a dozen tries (about two days). At least once: a crash after the server took it sends it again, with the same identifier.
/// </summary>
public sealed class OutboxRun(PopulationDbContext db, MailSender sender, FieldCipher cipher, IOptions<SmtpOptions> smtp, TimeProvider clock)
{
    private const int AtOnce = 20;
    private const int MostTries = 12;
    private const int LongestPauseMinutes = 480;

    /// <summary>Sends what is due and returns how many the server took.</summary>
    public async Task<int> RunOnceAsync(CancellationToken cancellation = default)
    {
        if (!smtp.Value.Enabled)
            return 0;
        var now = clock.GetUtcNow().UtcDateTime;
        var sent = 0;
        foreach (var message in await db.OutboxMessages.Where(row => row.NextTryAt <= now).OrderBy(row => row.NextTryAt).Take(AtOnce).ToListAsync(cancellation))
        {
            sent += await TryAsync(message, cancellation) ? 1 : 0;
            await db.SaveChangesAsync(cancellation);
        }

        return sent;
    }

    private async Task<bool> TryAsync(OutboxMessage message, CancellationToken cancellation)
    {
        message.Tries++;
        var person = await db.Residents.AsNoTracking().SingleOrDefaultAsync(row => row.Id == message.ResidentId && row.State == ResidentStates.Alive, cancellation);
        if (person is null || ElementCatalog.Of(nameof(Resident.Email)).Get(person, cipher) is not { } address)
        {
            (message.NextTryAt, message.LastFailure) = (null, "no address");
            return false;
        }

        try
        {
            await sender.SendAsync(message, address, cancellation);
            (message.NextTryAt, message.SentAt, message.LastFailure) = (null, clock.GetUtcNow().UtcDateTime, null);
            return true;
        }
        catch (Exception failure) when (failure is CommandException or ProtocolException or IOException or SocketException or TimeoutException or AuthenticationException or ServiceNotAuthenticatedException or MimeKit.ParseException)
        {
            message.LastFailure = failure.GetType().Name;
            message.NextTryAt = message.Tries >= MostTries || failure is MimeKit.ParseException ? null : clock.GetUtcNow().UtcDateTime.AddMinutes(Math.Min(Math.Pow(2, message.Tries - 1), LongestPauseMinutes));
            return false;
        }
    }
}
