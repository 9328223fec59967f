using BanjarSari.SelfService.DataStore;

namespace BanjarSari.SelfService.Evidence.Storage;

/// <summary>
/// Where evidence lies: <c>evidence/simpan</c> what is kept, <c>evidence/karantina</c> what is being received, both sealed;
/// <c>evidence/masuk</c> what the framework buffers of a form with files, in clear until that request ends.
/// Outside the web root, for this account alone, every name made here.
/// </summary>
internal sealed class EvidenceFolders(DataDirectory directory)
{
    private static readonly Lock Asked = new();

    /// <summary>Kept files.</summary>
    public string Kept { get; } = Make(directory, "simpan");

    /// <summary>A folder for each file that is being received.</summary>
    public string Quarantine { get; } = Make(directory, "karantina");

    /// <summary>Buffers of forms.</summary>
    public string Incoming { get; } = Make(directory, "masuk");

    /// <summary>A kept file; two letters of its name spread them over folders.</summary>
    public string KeptFile(Guid id)
    {
        var name = id.ToString("N");
        return Path.Combine(Kept, name[^2..], name);
    }

    /// <summary>Folder of the parts of one file.</summary>
    public string QuarantineOf(Guid id) => Path.Combine(Quarantine, id.ToString("N"));

    /// <summary>
    /// Lets ASP.NET Core buffer forms here instead of in the common temporary folder: after a crash the sweep finds what
    /// a resident sent. The framework reads the variable once, at the first big form; whoever runs the program may set another.
    /// </summary>
    public void BufferFormsHere()
    {
        const string variable = "ASPNETCORE_TEMP";
        lock (Asked)
            if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable)))
                Environment.SetEnvironmentVariable(variable, Incoming);
    }

    private static string Make(DataDirectory directory, string name)
    {
        var path = Path.Combine(directory.Evidence, name);
        if (OperatingSystem.IsWindows())
            return Directory.CreateDirectory(path).FullName;
        return Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute).FullName;
    }
}
