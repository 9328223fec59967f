using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace BanjarSari.SelfService.DataStore;

/// <summary>
/// Where databases, media, evidence, logs and keys live: setting <c>DataDirectory</c>, default <c>App_Data</c>
/// under the content root. Everything that a backup needs is under it, keys in a folder of their own.
/// </summary>
public sealed class DataDirectory(IConfiguration configuration, IHostEnvironment environment)
{
    /// <summary>Full path; made when absent, for this account alone.</summary>
    public string Path { get; } = Make(System.IO.Path.GetFullPath(configuration["DataDirectory"] is { Length: > 0 } directory ? directory : "App_Data", environment.ContentRootPath));

    /// <summary>The SQLite file of the population store.</summary>
    public string PopulationFile => System.IO.Path.Combine(Path, "population.db");

    /// <summary>The SQLite file of the host's own store: staff accounts and content.</summary>
    public string CmsFile => System.IO.Path.Combine(Path, "cms.db");

    /// <summary>Folder of the root key and of the keys that protect cookies.</summary>
    public string Keys => System.IO.Path.Combine(Path, "keys");

    /// <summary>The root key file: setting <c>Keys:RootKeyFile</c>, which in production belongs outside this directory.</summary>
    public string RootKeyFile => configuration["Keys:RootKeyFile"] is { Length: > 0 } file ? file : System.IO.Path.Combine(Keys, "root.key");

    /// <summary>Folder of sealed evidence and of what is being received.</summary>
    public string Evidence => System.IO.Path.Combine(Path, "evidence");

    /// <summary>Folder of the log files.</summary>
    public string Logs => System.IO.Path.Combine(Path, "logs");

    private static string Make(string path)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(path);
        else if (!Directory.Exists(path))
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }
}
