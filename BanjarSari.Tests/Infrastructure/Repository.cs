namespace BanjarSari.Tests.Infrastructure;

/// <summary>Where the sources of the program under test are.</summary>
public static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "BanjarSari.Web.sln")))
            directory = directory.Parent!;
        return directory.FullName;
    }
}
