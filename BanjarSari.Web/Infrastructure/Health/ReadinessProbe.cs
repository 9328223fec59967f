using BanjarSari.SelfService.DataStore;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace BanjarSari.Web.Infrastructure.Health;

/// <summary>Whether this process can serve: the store takes a write, keys open what they sealed, the disk has room, the clock is right.</summary>
internal sealed class ReadinessProbe(
    PopulationDbContext db, IDataProtectionProvider keys, DataDirectory directory, TimeProvider clock, IOptions<HealthOptions> options)
{
    private static readonly TimeSpan ClockTolerance = TimeSpan.FromMinutes(5);

    /// <summary>Names of what is not right; empty: ready. A failing store throws.</summary>
    public async Task<IReadOnlyList<string>> TroublesAsync(CancellationToken cancellation)
    {
        var troubles = new List<string>();
        await WriteAndRollBackAsync(cancellation);
        var last = await db.Processes.AsNoTracking().OrderByDescending(process => process.Sequence).Select(process => (DateTime?)process.At).FirstOrDefaultAsync(cancellation);
        if (last > clock.GetUtcNow().UtcDateTime + ClockTolerance)
            troubles.Add("jam mundur dari catatan terakhir");
        var protector = keys.CreateProtector("health");
        if (protector.Unprotect(protector.Protect("ok")) != "ok")
            troubles.Add("kunci");
        var disk = new DriveInfo(directory.Path);
        if (disk.AvailableFreeSpace * 100.0 / disk.TotalSize < options.Value.MinimumFreeDiskPercent)
            troubles.Add("ruang simpan");
        return troubles;
    }

    private async Task WriteAndRollBackAsync(CancellationToken cancellation)
    {
        using var turn = await db.Gate.EnterAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.AuditChains.ExecuteUpdateAsync(set => set.SetProperty(chain => chain.Sequence, chain => chain.Sequence), cancellation);
        await transaction.RollbackAsync(cancellation);
    }
}
