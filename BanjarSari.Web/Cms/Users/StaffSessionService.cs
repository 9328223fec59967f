using System.Buffers.Text;
using System.Linq.Expressions;
using System.Security.Cryptography;
using BanjarSari.Web.Cms.DataStore;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace BanjarSari.Web.Cms.Users;

/// <summary>Sessions of staff as rows: cookies and tokens without their row are worth nothing.</summary>
public sealed class StaffSessionService(CmsDbContext db, TimeProvider clock, IOptions<StaffOptions> options)
{
    private static readonly TimeSpan TouchEvery = TimeSpan.FromMinutes(1);

    /// <summary>Adds a session and returns the value for its cookie; the caller saves.</summary>
    public string Start(Guid userId, bool awaitsCode, string device)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var session = new StaffSession
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            UserId = userId,
            TokenHash = [],
            CreatedAt = now,
            LastSeenAt = now,
            ProvenAt = now,
            AwaitsCode = awaitsCode,
            Device = device,
        };
        db.StaffSessions.Add(session);
        return Renew(session);
    }

    /// <summary>Gives a session a new cookie value; the caller saves.</summary>
    public static string Renew(StaffSession session)
    {
        var token = RandomNumberGenerator.GetBytes(32);
        session.TokenHash = SHA256.HashData(token);
        return Base64Url.EncodeToString(token);
    }

    /// <summary>The live session of a cookie value, or null.</summary>
    public async Task<LiveSession?> FindAsync(string? cookie, CancellationToken cancellation = default)
    {
        if (cookie is not { Length: 43 } || !Base64Url.IsValid(cookie))
            return null;
        var hash = SHA256.HashData(Base64Url.DecodeFromChars(cookie));
        return await FindAsync(row => row.TokenHash == hash, cancellation);
    }

    /// <summary>The live session that a token names, or null.</summary>
    public Task<LiveSession?> FindAsync(Guid id, CancellationToken cancellation = default) => FindAsync(row => row.Id == id, cancellation);

    /// <summary>Ends one session.</summary>
    public async Task EndAsync(Guid id, CancellationToken cancellation = default)
    {
        using var turn = await db.Gate.EnterAsync(cancellation);
        await db.StaffSessions.Where(row => row.Id == id).ExecuteDeleteAsync(cancellation);
    }

    /// <summary>Takes away all sessions of a user, but perhaps one; the caller saves.</summary>
    public async Task EndAllAsync(Guid userId, Guid? except = null, CancellationToken cancellation = default) =>
        db.StaffSessions.RemoveRange(await db.StaffSessions.Where(row => row.UserId == userId && row.Id != except).ToListAsync(cancellation));

    private async Task<LiveSession?> FindAsync(Expression<Func<StaffSession, bool>> which, CancellationToken cancellation)
    {
        var found = await db.StaffSessions.AsNoTracking().Where(which)
            .Join(db.Users.Where(user => user.DisabledAt == null), session => session.UserId, user => user.Id, (session, user) => new { Session = session, user.Name, user.Email, user.TotpEnrolledAt, user.TotpLastStep, Roles = user.Groups.Select(member => member.Group!.Alias).ToList() })
            .SingleOrDefaultAsync(cancellation);
        if (found is null)
            return null;

        var (session, now) = (found.Session, clock.GetUtcNow().UtcDateTime);
        var ends = session.CreatedAt.AddMinutes(session.AwaitsCode ? options.Value.CodeMinutes : options.Value.AbsoluteMinutes);
        if (now >= ends || now - session.LastSeenAt >= TimeSpan.FromMinutes(options.Value.IdleMinutes))
        {
            await EndAsync(session.Id, cancellation);
            return null;
        }

        if (now - session.LastSeenAt >= TouchEvery)
        {
            using var turn = await db.Gate.EnterAsync(cancellation);
            await db.StaffSessions.Where(row => row.Id == session.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.LastSeenAt, now), cancellation);
        }

        return new LiveSession { Session = session, Name = found.Name, Email = found.Email!, HasTotp = found.TotpEnrolledAt is not null, TotpLastStep = found.TotpLastStep, Roles = found.Roles, EndsAt = ends };
    }
}
