using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Seeding;

/// <summary>Fills the chain of looks for measuring <c>verify-audit</c>: chained here and inserted in bulk, a million in seconds.</summary>
internal static class SeedBenchLooks
{
    private const int Piece = 50_000;

    /// <summary>Adds <paramref name="count"/> looks at some residents, one after the other in the chain.</summary>
    public static async Task WriteAsync(PopulationDbContext db, AuditChainer chainer, DateTime now, int count, CancellationToken cancellation)
    {
        var subjects = await db.Residents.AsNoTracking().OrderBy(row => row.Id).Select(row => row.Id).Take(1_000).ToListAsync(cancellation);
        for (var written = 0; written < count; written += Piece)
        {
            using var turn = await db.Gate.EnterAsync(cancellation);
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            var head = await db.AuditChains.SingleAsync(chain => chain.Name == AuditChainer.AccessChain, cancellation);
            await BulkInsert.InsertAsync(db, Chained(chainer, head, subjects, now, Math.Min(Piece, count - written)), cancellation);
            await db.SaveInGateAsync(cancellationToken: cancellation);
            await transaction.CommitAsync(cancellation);
            db.ChangeTracker.Clear();
        }
    }

    private static IEnumerable<AccessLogEntry> Chained(AuditChainer chainer, AuditChain head, List<Guid> subjects, DateTime now, int count)
    {
        for (var number = 0; number < count; number++)
        {
            var look = new AccessLogEntry
            {
                Id = Guid.CreateVersion7(new DateTimeOffset(now)),
                At = now,
                SubjectResidentId = subjects[number % subjects.Count],
                Action = AccessActions.Viewed,
                ActorKind = ActorKind.Officer,
                ActorName = "Uji beban",
                ActorPost = "Operator",
                Purpose = "Mengukur pemeriksaan rantai",
                RequestId = $"uji-{head.Sequence}",
                Channel = "loket",
                PreviousMac = head.Mac,
                Sequence = ++head.Sequence,
            };
            look.Mac = head.Mac = chainer.MacOf(look);
            yield return look;
        }
    }
}
