using BanjarSari.SelfService.DataStore.Backup;

namespace BanjarSari.SelfService.Evidence.Storage;

/// <summary>Kept evidence on disk, sealed. A file stands under its name only when it is whole and on the disk.</summary>
internal sealed class EvidenceVault(EvidenceFolders folders, FileKeys keys)
{
    /// <summary>Seals <paramref name="content"/> as the file of this row.</summary>
    public async Task PutAsync(EvidenceFile file, byte[] content, CancellationToken cancellation)
    {
        var path = folders.KeptFile(file.Id);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var unfinished = path + ".tmp";
        await using (var target = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            await SealedFile.SealAsync(new MemoryStream(content, writable: false), target, keys.Unwrap(file), cancellation);
            target.Flush(flushToDisk: true);
        }

        File.Move(unfinished, path, overwrite: true);
    }

    /// <summary>The bytes as kept. Throws <see cref="FileNotFoundException"/> or, when the file was altered, <see cref="System.Security.Cryptography.CryptographicException"/>.</summary>
    public async Task<Stream> OpenAsync(EvidenceFile file, CancellationToken cancellation)
    {
        // Whole before the first byte leaves: what GCM has not proven must not be sent. At most 5 MB.
        var plain = new MemoryStream((int)Math.Min(file.Size, int.MaxValue));
        await using var source = File.OpenRead(folders.KeptFile(file.Id));
        await SealedFile.OpenAsync(source, plain, keys.Unwrap(file), cancellation);
        plain.Position = 0;
        return plain;
    }

    /// <summary>Deletes the file; nothing when it is gone already.</summary>
    public void Delete(Guid id)
    {
        if (Directory.Exists(Path.GetDirectoryName(folders.KeptFile(id))))
            File.Delete(folders.KeptFile(id));
    }
}
