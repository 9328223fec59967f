using BanjarSari.SelfService.Commands;
using BanjarSari.SelfService.Village;

namespace BanjarSari.SelfService.DataStore.Backup;

/// <summary><c>backup FILE</c>: a proven, sealed copy of the population store; also while the program serves.</summary>
internal sealed class BackupVerb(BackupService backups) : ICommandVerb
{
    public string Name => "backup";

    public string Usage => "BERKAS";

    public StoreUse Stores => StoreUse.BesideServer;

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        if (arguments is not [var file])
            return 2;
        var manifest = await backups.BackUpAsync(Path.GetFullPath(file), cancellation);
        await output.WriteLineAsync($"Cadangan '{file}' dibuat dan terbukti dapat dipulihkan: {Indonesian.Number(manifest.Rows["Residents"])} warga, {Indonesian.Number(manifest.Rows["Families"])} keluarga, {Indonesian.Number(manifest.Evidence.Count)} berkas bukti.");
        await output.WriteLineAsync("Kunci (Keys:RootKeyFile) tidak ikut; simpan di tempat lain. Tanpa kunci, cadangan tidak dapat dibuka.");
        foreach (var head in manifest.Heads)
            await output.WriteLineAsync($"Kepala rantai: {head}");
        return 0;
    }
}
