using System.Globalization;
using BanjarSari.SelfService.DataStore.Backup;

namespace BanjarSari.SelfService.Evidence.Storage;

/// <summary>
/// What is being received: each part a sealed file of its own, named by where it begins and how long it is. A part cut
/// off by a crash has no name yet, so what is here is always whole and the offset needs no row.
/// </summary>
internal sealed class Quarantine(EvidenceFolders folders, FileKeys keys)
{
    private const string Unfinished = "*.tmp";

    /// <summary>Bytes that are here without a gap from the beginning.</summary>
    public long Length(Guid id) => Parts(id).Aggregate(0L, (end, part) => part.Offset == end ? end + part.Length : end);

    /// <summary>
    /// Adds a part at <paramref name="offset"/> and returns its length. Throws <see cref="EvidenceRefusedException"/> when it
    /// brings more than <paramref name="most"/> bytes or another request has brought this part.
    /// </summary>
    public async Task<long> AddAsync(EvidenceFile file, long offset, Stream stream, long most, EvidenceRefusedException tooMuch, CancellationToken cancellation)
    {
        var folder = Directory.CreateDirectory(folders.QuarantineOf(file.Id)).FullName;
        var unfinished = Path.Combine(folder, Guid.CreateVersion7().ToString("N") + ".tmp");
        try
        {
            await using var counted = new CountingStream(stream, most, tooMuch);
            await using (var target = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                await SealedFile.SealAsync(counted, target, keys.Unwrap(file), cancellation);
                target.Flush(flushToDisk: true);
            }

            if (counted.Count > 0)
                Take(unfinished, $"{Path.Combine(folder, offset.ToString("D8", CultureInfo.InvariantCulture))}-{counted.Count:D8}");
            return counted.Count;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <summary>All parts together.</summary>
    public async Task<byte[]> ReadAsync(EvidenceFile file, CancellationToken cancellation)
    {
        using var whole = new MemoryStream((int)Length(file.Id));
        var key = keys.Unwrap(file);
        foreach (var part in Parts(file.Id).Where(part => part.Offset >= whole.Length))
        {
            await using var source = File.OpenRead(part.Path);
            await SealedFile.OpenAsync(source, whole, key, cancellation);
        }

        return whole.Length == whole.Capacity ? whole.GetBuffer() : whole.ToArray();
    }

    /// <summary>Deletes all parts; nothing when there are none.</summary>
    public void Delete(Guid id)
    {
        if (Directory.Exists(folders.QuarantineOf(id)))
            Directory.Delete(folders.QuarantineOf(id), recursive: true);
    }

    private static void Take(string unfinished, string path)
    {
        try
        {
            File.Move(unfinished, path, overwrite: false);
        }
        catch (IOException)
        {
            throw EvidenceWords.WrongOffset;
        }
    }

    private IEnumerable<(string Path, long Offset, long Length)> Parts(Guid id) =>
        !Directory.Exists(folders.QuarantineOf(id)) ? [] : Directory.EnumerateFiles(folders.QuarantineOf(id))
            .Where(path => !path.EndsWith(Unfinished[1..], StringComparison.Ordinal))
            .Select(path => (path, Path.GetFileName(path).Split('-')))
            .Select(part => (part.path, long.Parse(part.Item2[0], CultureInfo.InvariantCulture), long.Parse(part.Item2[1], CultureInfo.InvariantCulture)))
            .OrderBy(part => part.Item2).ThenBy(part => part.Item3);
}
