using System.Security.Cryptography;
using BanjarSari.SelfService.DataStore;

namespace BanjarSari.Web.Cms.Media.Storage;

/// <summary>
/// Files by the hash of their content, below <c>DataDirectory/media</c>: the same picture twice is one file, and an address
/// with a hash can be cached for ever. Names of editors never become names of files.
/// </summary>
internal sealed class MediaVault(DataDirectory directory, TimeProvider clock)
{
    public const int HashDigits = 32;

    /// <summary>Where files that no item has any more are looked for.</summary>
    public string Originals => Path.Combine(directory.Media, "files");

    /// <summary>Pictures made from them; can be made again.</summary>
    public string Variants => Path.Combine(directory.Media, "variants");

    /// <summary>Keeps a file; returns its hash.</summary>
    public async Task<string> KeepAsync(byte[] content, CancellationToken cancellation = default)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(content))[..HashDigits];
        var path = FileOf(hash);
        // Young again, so that the sweep leaves it to the item that is about to point to it.
        if (File.Exists(path))
            File.SetLastWriteTimeUtc(path, clock.GetUtcNow().UtcDateTime);
        else
            await WriteAsync(path, content, cancellation);
        return hash;
    }

    /// <summary>Path of a kept file; it may be gone.</summary>
    public string FileOf(string hash) => Path.Combine(Originals, hash[..2], hash);

    /// <summary>Path of a picture made from it.</summary>
    public string VariantOf(string hash, string recipe) => Path.Combine(Variants, hash[..2], $"{hash}-{recipe}.webp");

    /// <summary>Writes in one step: nobody ever reads half a file, and a power cut leaves none.</summary>
    public static async Task WriteAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var part = $"{path}.{Guid.NewGuid():N}.part";
        await using (var stream = new FileStream(part, FileMode.CreateNew, FileAccess.Write))
        {
            await stream.WriteAsync(content, cancellation);
            stream.Flush(flushToDisk: true);
        }

        File.Move(part, path, overwrite: true);
    }
}
