using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Security;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.DataStore.Backup;

/// <summary>
/// Proves that a copy of the store can be lived from: whole by SQLite's own checks, both chains hold, and sealed values
/// open with the key at hand. An unproven backup is a hope.
/// </summary>
internal sealed class CopyCheck(AuditChainer chainer, ResidentNumbers numbers, BlindIndex index)
{
    private const int Samples = 20;

    /// <summary>Rows and heads of the copy. Throws <see cref="StartRefusedException"/> that says what is wrong.</summary>
    public async Task<(string Migration, Dictionary<string, int> Rows, List<string> Heads)> ProveAsync(string path, CancellationToken cancellation)
    {
        using var gate = new WriteGate();
        var connection = new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, ForeignKeys = true }.ToString();
        await using var db = new SqlitePopulationDbContext(new DbContextOptionsBuilder<SqlitePopulationDbContext>().UseSqlite(connection).Options, gate, chainer);
        if (await db.Database.SqlQuery<string>($"SELECT integrity_check AS Value FROM pragma_integrity_check").ToListAsync(cancellation) is not ["ok"])
            throw new StartRefusedException("Salinan basis data rusak (integrity_check).");
        if (await db.Database.SqlQuery<string>($"SELECT \"table\" AS Value FROM pragma_foreign_key_check").AnyAsync(cancellation))
            throw new StartRefusedException("Salinan basis data memuat rujukan yang putus (foreign_key_check).");

        var heads = new List<string>();
        foreach (var chain in (string[])[AuditChainer.ProcessChain, AuditChainer.AccessChain])
        {
            var verdict = await new AuditVerifier(db, chainer).VerifyAsync(chain, cancellation: cancellation);
            if (!verdict.Holds)
                throw new StartRefusedException($"Rantai {chain} putus pada baris {verdict.BrokenAt}: {verdict.Reason}.");
            heads.Add(verdict.Head.ToString());
        }

        await OpenSamplesAsync(db, cancellation);
        return ((await db.Database.GetAppliedMigrationsAsync(cancellation)).Last(), await CountAsync(db, cancellation), heads);
    }

    private async Task OpenSamplesAsync(PopulationDbContext db, CancellationToken cancellation)
    {
        var residents = await db.Residents.AsNoTracking().Where(resident => resident.Nik != null).OrderBy(resident => resident.Id).Take(Samples)
            .Select(resident => new { resident.Id, resident.Nik, resident.NikIndex }).ToListAsync(cancellation);
        if (residents.Any(resident => !index.OfNik(numbers.NikOf(resident.Id, resident.Nik)!.Value.Digits).AsSpan().SequenceEqual(resident.NikIndex)))
            throw new StartRefusedException("Contoh baris tidak cocok dengan kunci yang terpasang.");
    }

    private static async Task<Dictionary<string, int>> CountAsync(PopulationDbContext db, CancellationToken cancellation) => new()
    {
        ["Residents"] = await db.Residents.CountAsync(cancellation),
        ["Families"] = await db.Families.CountAsync(cancellation),
        ["ElementChanges"] = await db.ElementChanges.CountAsync(cancellation),
        ["PopulationEvents"] = await db.PopulationEvents.CountAsync(cancellation),
        ["Accounts"] = await db.Accounts.CountAsync(cancellation),
        ["ServiceRecords"] = await db.ServiceRecords.CountAsync(cancellation),
        ["AidRecipients"] = await db.AidRecipients.CountAsync(cancellation),
        ["ChangeReports"] = await db.ChangeReports.CountAsync(cancellation),
        ["PrintRecords"] = await db.PrintRecords.CountAsync(cancellation),
        ["Processes"] = await db.Processes.CountAsync(cancellation),
        ["AccessLog"] = await db.AccessLog.CountAsync(cancellation),
    };
}
