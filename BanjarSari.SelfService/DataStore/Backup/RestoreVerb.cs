using BanjarSari.SelfService.Commands;
using BanjarSari.SelfService.Village;

namespace BanjarSari.SelfService.DataStore.Backup;

/// <summary><c>restore FILE</c>: puts a backup into a data directory without a store; overwrites nothing.</summary>
internal sealed class RestoreVerb(BackupService backups, VillageClock clock) : ICommandVerb
{
    public string Name => "restore";

    public string Usage => "BERKAS";

    public StoreUse Stores => StoreUse.None;

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        if (arguments is not [var file])
            return 2;
        var manifest = await backups.RestoreAsync(Path.GetFullPath(file), cancellation);
        await output.WriteLineAsync($"Cadangan dari {clock.InWords(manifest.MadeAt)} dipulihkan: {Indonesian.Number(manifest.Rows["Residents"])} warga, {Indonesian.Number(manifest.Rows["Families"])} keluarga, {Indonesian.Number(manifest.Evidence.Count)} berkas bukti.");
        return 0;
    }
}
