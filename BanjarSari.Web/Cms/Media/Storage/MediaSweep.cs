using BanjarSari.Web.Cms.DataStore;
using BanjarSari.Web.Cms.Media.Rows;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.Media.Storage;

/// <summary>
/// Removes files that no media item has, given-up uploads, and what a crash left half written. Whatever is younger than
/// a day may belong to an editor who has not saved yet.
/// </summary>
internal sealed class MediaSweep(CmsDbContext db, MediaVault vault, MediaUploads uploads, TimeProvider clock)
{
    private static readonly TimeSpan Young = TimeSpan.FromDays(1);

    /// <summary>Sweeps once; returns how many files went.</summary>
    public async Task<int> RunAsync(CancellationToken cancellation = default)
    {
        var used = (await db.Set<MediaItem>().AsNoTracking().Where(row => row.Hash != null).Select(row => row.Hash!).ToListAsync(cancellation)).ToHashSet(StringComparer.Ordinal);
        return Sweep(uploads.Folder, _ => false) + Sweep(vault.Originals, IsUsed) + Sweep(vault.Variants, IsUsed);

        bool IsUsed(string path) => !path.EndsWith(".part", StringComparison.Ordinal) && Path.GetFileName(path) is { Length: >= MediaVault.HashDigits } name && used.Contains(name[..MediaVault.HashDigits]);
    }

    private int Sweep(string folder, Func<string, bool> keep)
    {
        if (!Directory.Exists(folder))
            return 0;
        var (limit, count) = (clock.GetUtcNow().UtcDateTime - Young, 0);
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(path => File.GetLastWriteTimeUtc(path) < limit && !keep(path)))
        {
            File.Delete(path);
            count++;
        }

        return count;
    }
}
