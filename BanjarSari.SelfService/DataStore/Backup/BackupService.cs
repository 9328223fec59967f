using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text.Json;
using BanjarSari.SelfService.Security;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.DataStore.Backup;

/// <summary>
/// Backs the SQLite store and the evidence up beside the serving program, and restores them. One sealed file holds a
/// manifest, the database and the files of evidence; keys are never in it.
/// </summary>
internal sealed class BackupService(PopulationDbContext db, DataDirectory directory, KeyRing keys, CopyCheck check, EvidenceCopy evidence, TimeProvider clock)
{
    private const int LongestManifest = 64 * 1024 * 1024;
    private const string EvidenceFolder = "bukti";

    /// <summary>Makes a proven backup in <paramref name="file"/>, which must not exist. Throws <see cref="StartRefusedException"/>.</summary>
    public async Task<BackupManifest> BackUpAsync(string file, CancellationToken cancellation)
    {
        if (!db.Database.IsSqlite())
            throw new StartRefusedException("Pada SQL Server, cadangkan dengan BACKUP DATABASE … WITH CHECKSUM.");
        if (File.Exists(file))
            throw new StartRefusedException($"Berkas '{file}' sudah ada; pilih nama lain.");
        using var work = new WorkFolder(directory);
        var copy = work.File("copy.db");
        Copy(copy);
        var (migration, rows, heads) = await check.ProveAsync(copy, cancellation);
        var manifest = new BackupManifest
        {
            MadeAt = clock.GetUtcNow().UtcDateTime,
            Sha256 = await HashAsync(copy, cancellation),
            Length = new FileInfo(copy).Length,
            Evidence = await evidence.CopyAsync(work.File(EvidenceFolder), cancellation),
            Migration = migration,
            Rows = rows,
            Heads = heads,
        };

        // The finished file is opened again before it gets its name: what stands there can be restored.
        var unfinished = file + ".belum-selesai";
        await SealAsync(copy, work.File(EvidenceFolder), manifest, unfinished, cancellation);
        await UnsealAsync(unfinished, work.File("proof.db"), work.File("proof"), cancellation);
        File.Move(unfinished, file);
        return manifest;
    }

    /// <summary>Restores <paramref name="file"/> into a data directory without a store. Throws <see cref="StartRefusedException"/>.</summary>
    public async Task<BackupManifest> RestoreAsync(string file, CancellationToken cancellation)
    {
        using var held = DataDirectoryLock.Take(directory.Path);
        if (File.Exists(directory.PopulationFile))
            throw new StartRefusedException($"'{directory.PopulationFile}' sudah ada. Pulihkan ke DataDirectory yang kosong, atau pindahkan basis data itu dahulu.");
        evidence.RefuseUnlessEmpty();
        using var work = new WorkFolder(directory);
        var copy = work.File("restored.db");
        var manifest = await UnsealAsync(file, copy, work.File(EvidenceFolder), cancellation);
        var (_, rows, heads) = await check.ProveAsync(copy, cancellation);
        if (!heads.SequenceEqual(manifest.Heads) || rows.Any(table => manifest.Rows.GetValueOrDefault(table.Key) != table.Value))
            throw new StartRefusedException("Isi cadangan tidak sama dengan daftarnya.");
        // The database last: it is what says that a store is here.
        evidence.Place(work.File(EvidenceFolder));
        File.Move(copy, directory.PopulationFile);
        return manifest;
    }

    private void Copy(string target)
    {
        using var source = new SqliteConnection(new SqliteConnectionStringBuilder(db.Database.GetConnectionString()) { Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ToString());
        using var copy = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = target, Pooling = false }.ToString());
        source.Open();
        copy.Open();
        source.BackupDatabase(copy);
    }

    private async Task SealAsync(string copy, string files, BackupManifest manifest, string target, CancellationToken cancellation)
    {
        var text = JsonSerializer.SerializeToUtf8Bytes(manifest);
        var head = new byte[4 + text.Length];
        BinaryPrimitives.WriteInt32BigEndian(head, text.Length);
        text.CopyTo(head.AsSpan(4));
        await using var plain = new JoinedStream([() => new MemoryStream(head), () => File.OpenRead(copy), .. manifest.Evidence.Select(entry => (Func<Stream>)(() => File.OpenRead(Path.Combine(files, entry.Name))))]);
        await using var output = new FileStream(target, FileMode.Create, FileAccess.Write);
        await SealedFile.SealAsync(plain, output, keys.Backup, cancellation);
        output.Flush(flushToDisk: true);
    }

    private async Task<BackupManifest> UnsealAsync(string file, string target, string files, CancellationToken cancellation)
    {
        BackupManifest manifest;
        try
        {
            await using var source = File.OpenRead(file);
            await using var whole = new FileStream(target + ".whole", FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 81920, FileOptions.DeleteOnClose);
            await SealedFile.OpenAsync(source, whole, keys.Backup, cancellation);
            whole.Position = 0;
            var size = new byte[4];
            await whole.ReadExactlyAsync(size, cancellation);
            var text = new byte[Math.Min(BinaryPrimitives.ReadInt32BigEndian(size), LongestManifest)];
            await whole.ReadExactlyAsync(text, cancellation);
            manifest = JsonSerializer.Deserialize<BackupManifest>(text)!;
            await EvidenceCopy.CopyPartAsync(whole, target, manifest.Length ?? (whole.Length - whole.Position), cancellation);
            await EvidenceCopy.UnpackAsync(whole, manifest.Evidence, files, cancellation);
        }
        catch (Exception damage) when (damage is CryptographicException or InvalidDataException)
        {
            throw new StartRefusedException($"'{file}' bukan cadangan yang utuh, atau dibuat dengan kunci lain (Keys:RootKeyFile).");
        }

        return await HashAsync(target, cancellation) == manifest.Sha256 ? manifest : throw new StartRefusedException($"Isi '{file}' tidak sama dengan saat dicadangkan.");
    }

    private static async Task<string> HashAsync(string file, CancellationToken cancellation)
    {
        await using var stream = File.OpenRead(file);
        return Convert.ToHexString(await SHA256.HashDataAsync(stream, cancellation));
    }
}
