using System.Buffers.Text;
using System.Security.Cryptography;
using BanjarSari.SelfService.DataStore;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.SignIn;

/// <summary>Sessions as rows: a cookie without its row is worth nothing, and deleting the row ends it at once.</summary>
public sealed class SessionService(PopulationDbContext db, TimeProvider clock, IOptions<SessionOptions> options)
{
    private static readonly TimeSpan TouchEvery = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Makes a session for <paramref name="residentId"/> and removes all others of theirs. Returns the value
    /// for the cookie; the caller saves.
    /// </summary>
    public async Task<(string Token, ResidentSession Session)> StartAsync(Guid residentId, bool mustChangePin, string device, Guid? knownDeviceId, CancellationToken cancellation = default)
    {
        db.Sessions.RemoveRange(await db.Sessions.Where(session => session.ResidentId == residentId).ToListAsync(cancellation));
        var now = clock.GetUtcNow().UtcDateTime;
        var session = new ResidentSession
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            ResidentId = residentId,
            TokenHash = [],
            CreatedAt = now,
            LastSeenAt = now,
            PinEnteredAt = now,
            MustChangePin = mustChangePin,
            Device = device,
            KnownDeviceId = knownDeviceId,
        };
        db.Sessions.Add(session);
        return (Renew(session), session);
    }

    /// <summary>Gives a session a new cookie value (after step-up or PIN change); the caller saves.</summary>
    public static string Renew(ResidentSession session)
    {
        var token = RandomNumberGenerator.GetBytes(32);
        session.TokenHash = SHA256.HashData(token);
        return Base64Url.EncodeToString(token);
    }

    /// <summary>The live session of a cookie value, or null. Notes the visit at most once a minute.</summary>
    public async Task<ResidentSession?> FindAsync(string? token, CancellationToken cancellation = default)
    {
        Span<byte> bytes = stackalloc byte[32];
        if (token is not { Length: 43 } || !Base64Url.TryDecodeFromChars(token, bytes, out var written) || written != 32)
            return null;

        var hash = SHA256.HashData(bytes);
        var session = await db.Sessions.AsNoTracking().SingleOrDefaultAsync(row => row.TokenHash == hash, cancellation);
        if (session is null)
            return null;

        var now = clock.GetUtcNow().UtcDateTime;
        if (now - session.LastSeenAt > TimeSpan.FromMinutes(options.Value.IdleMinutes) || now - session.CreatedAt > TimeSpan.FromMinutes(options.Value.AbsoluteMinutes))
        {
            await EndAsync(session.Id, cancellation);
            return null;
        }

        if (now - session.LastSeenAt > TouchEvery)
        {
            using var turn = await db.Gate.EnterAsync(cancellation);
            await db.Sessions.Where(row => row.Id == session.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.LastSeenAt, now), cancellation);
        }

        return session;
    }

    /// <summary>Ends one session.</summary>
    public async Task EndAsync(Guid sessionId, CancellationToken cancellation = default)
    {
        using var turn = await db.Gate.EnterAsync(cancellation);
        await db.Sessions.Where(row => row.Id == sessionId).ExecuteDeleteAsync(cancellation);
    }
}
