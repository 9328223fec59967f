using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace BanjarSari.SelfService.DataStore.Backup;

/// <summary>
/// Kept evidence on its way into a backup and back. The files stay sealed, each with its own key, whose wrap is in the
/// database. They are copied after the database: a file that came in between has no row there, and the sweep takes it.
/// </summary>
internal sealed partial class EvidenceCopy(DataDirectory directory)
{
    private string Kept => Path.Combine(directory.Evidence, "simpan");

    /// <summary>Copies every file into <paramref name="folder"/>, so that one removed meanwhile cannot break the backup.</summary>
    public async Task<List<EvidenceEntry>> CopyAsync(string folder, CancellationToken cancellation)
    {
        var entries = new List<EvidenceEntry>();
        if (!Directory.Exists(Kept))
            return entries;
        foreach (var path in Directory.EnumerateFiles(Kept, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(Kept, path).Replace('\\', '/');
            if (!Name().IsMatch(name))
                continue;
            var copy = Place(folder, name);
            try
            {
                File.Copy(path, copy);
            }
            catch (FileNotFoundException)
            {
                // Removed in this moment; its row says so from now on.
                continue;
            }

            entries.Add(new EvidenceEntry(name, new FileInfo(copy).Length, await HashAsync(copy, cancellation)));
        }

        return entries;
    }

    /// <summary>Reads the files of <paramref name="entries"/> one after the other from <paramref name="source"/> into <paramref name="folder"/>. Throws <see cref="InvalidDataException"/> when one is not as listed.</summary>
    public static async Task UnpackAsync(Stream source, IReadOnlyList<EvidenceEntry> entries, string folder, CancellationToken cancellation)
    {
        foreach (var entry in entries)
        {
            if (!Name().IsMatch(entry.Name))
                throw new InvalidDataException("Not a file of evidence.");
            var path = Place(folder, entry.Name);
            await CopyPartAsync(source, path, entry.Length, cancellation);
            if (await HashAsync(path, cancellation) != entry.Sha256)
                throw new InvalidDataException("A file of evidence is not as listed.");
        }
    }

    /// <summary>Copies <paramref name="length"/> bytes into a new file. Throws <see cref="InvalidDataException"/> when there are fewer.</summary>
    public static async Task CopyPartAsync(Stream source, string path, long length, CancellationToken cancellation)
    {
        await using var target = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        var buffer = new byte[81920];
        while (length > 0)
        {
            var read = await source.ReadAsync(buffer.AsMemory(0, (int)Math.Min(buffer.Length, length)), cancellation);
            if (read == 0)
                throw new InvalidDataException("The backup ends too soon.");
            await target.WriteAsync(buffer.AsMemory(0, read), cancellation);
            length -= read;
        }

        target.Flush(flushToDisk: true);
    }

    /// <summary>Throws <see cref="StartRefusedException"/> when evidence is here already.</summary>
    public void RefuseUnlessEmpty()
    {
        if (Directory.Exists(Kept) && Directory.EnumerateFiles(Kept, "*", SearchOption.AllDirectories).Any())
            throw new StartRefusedException($"'{Kept}' sudah berisi bukti. Pulihkan ke DataDirectory yang kosong, atau pindahkan folder itu dahulu.");
    }

    /// <summary>Puts what was unpacked into <paramref name="folder"/> where evidence is kept.</summary>
    public void Place(string folder)
    {
        if (!Directory.Exists(folder))
            return;
        if (Directory.Exists(Kept))
            Directory.Delete(Kept, recursive: true);
        Directory.CreateDirectory(directory.Evidence);
        Directory.Move(folder, Kept);
    }

    private static string Place(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }

    private static async Task<string> HashAsync(string path, CancellationToken cancellation)
    {
        await using var stream = File.OpenRead(path);
        return Convert.ToHexString(await SHA256.HashDataAsync(stream, cancellation));
    }

    [GeneratedRegex("^[0-9a-f]{2}/[0-9a-f]{32}$")]
    private static partial Regex Name();
}
