namespace BanjarSari.SelfService.DataStore;

/// <summary>
/// One process at a time serves from a <c>DataDirectory</c>: the write gate and the throttles of addresses live in
/// memory, so two servers on the same files would each believe to be alone. The operating system frees the
/// lock when the process ends, also after a crash.
/// </summary>
public sealed class DataDirectoryLock : IDisposable
{
    private readonly FileStream _file;

    private DataDirectoryLock(FileStream file) => _file = file;

    /// <summary>Takes the lock, or returns null when another process holds it.</summary>
    public static DataDirectoryLock? TryTake(string directory)
    {
        Directory.CreateDirectory(directory);
        try
        {
            return new DataDirectoryLock(new FileStream(Path.Combine(directory, ".lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Takes the lock, or throws <see cref="StartRefusedException"/>.</summary>
    public static DataDirectoryLock Take(string directory) =>
        TryTake(directory) ?? throw new StartRefusedException($"Berkas data di '{directory}' sedang dipakai program BanjarSari yang lain. Hentikan program itu dahulu, atau pilih --DataDirectory lain.");

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
