using BanjarSari.SelfService;
using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text.Json;

namespace BanjarSari.Web.Cms.Backoffice;

/// <summary>
/// The bundled backoffice client on disk, made by <c>Client/build.mjs</c>. Its addresses carry the version of its content,
/// so that browsers keep it for ever.
/// </summary>
internal sealed class BackofficeBundle
{
    private static readonly FrozenDictionary<string, string> ContentTypes = new Dictionary<string, string>
    {
        [".js"] = "text/javascript; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".woff2"] = "font/woff2",
        [".svg"] = "image/svg+xml",
    }.ToFrozenDictionary();

    private readonly FrozenDictionary<string, BundleFile> _files;

    /// <summary>Reads what stands in <paramref name="folder"/>; throws <see cref="StartRefusedException"/> when nothing was built there.</summary>
    public BackofficeBundle(string folder)
    {
        var description = Path.Combine(folder, "bundle.json");
        if (!File.Exists(description))
            throw new StartRefusedException($"Klien backoffice belum dibuat: {description} tidak ada. Bangun dengan dotnet build (perlu Node 20 atau lebih baru).");
        var bundle = JsonSerializer.Deserialize<Description>(File.ReadAllBytes(description), JsonSerializerOptions.Web)!;
        Version = bundle.Version;
        Modules = bundle.Modules;
        var root = Path.Combine(folder, "files");
        _files = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Where(file => ContentTypes.ContainsKey(Path.GetExtension(file)))
            .ToFrozenDictionary(file => Path.GetRelativePath(root, file).Replace('\\', '/'), Describe);
    }

    /// <summary>Twelve hexadecimal digits of the content.</summary>
    public string Version { get; }

    /// <summary>Names below <c>@umbraco-cms/backoffice/</c> that extensions may import.</summary>
    public IReadOnlyList<string> Modules { get; }

    /// <summary>Address of a file of the bundle.</summary>
    public string AddressOf(string path) => $"/umbraco/backoffice/{Version}/{path}";

    /// <summary>A file by its path within the bundle; null when there is none. Only listed files are ever read.</summary>
    public BundleFile? Find(string path) => _files.GetValueOrDefault(path);

    private static BundleFile Describe(string file)
    {
        using var content = File.OpenRead(file);
        var tag = Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 12));
        return new BundleFile(file, File.Exists(file + ".br") ? file + ".br" : null, ContentTypes[Path.GetExtension(file)], $"\"{tag}\"");
    }

    private sealed record Description(string Version, List<string> Modules);
}
