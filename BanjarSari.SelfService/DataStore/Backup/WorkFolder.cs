namespace BanjarSari.SelfService.DataStore.Backup;

/// <summary>A folder in the data directory (same disk, same guard) for copies in work; removed with them.</summary>
internal sealed class WorkFolder(DataDirectory directory) : IDisposable
{
    private readonly string _path = Directory.CreateDirectory(Path.Combine(directory.Path, "work-" + Guid.CreateVersion7().ToString("N"))).FullName;

    public string File(string name) => Path.Combine(_path, name);

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
