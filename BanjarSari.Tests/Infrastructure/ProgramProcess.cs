using System.Diagnostics;
using BanjarSari.Web.Composition;

namespace BanjarSari.Tests.Infrastructure;

/// <summary>Runs the real program with its command line: here, or as a process of its own.</summary>
public static class ProgramProcess
{
    private static readonly string Assembly = typeof(Program).Assembly.Location;

    /// <summary>Runs a command to its end, in this process.</summary>
    public static async Task<(int Code, string Output, string Error)> RunHereAsync(string dataDirectory, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        string[] here = ["--DataDirectory", dataDirectory, "--contentRoot", ContentRoot(), "--applicationName=BanjarSari.Web", "--environment=Development", "--Log:Console=false"];
        var code = await Entry.RunAsync([.. here, .. arguments], output, error);
        return (code, output.ToString(), error.ToString());
    }

    /// <summary>Runs to its end as a process of its own.</summary>
    public static async Task<(int Code, string Output, string Error)> RunAsync(string dataDirectory, params string[] arguments)
    {
        using var process = Start(dataDirectory, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }

    /// <summary>Starts it to serve; the caller ends it.</summary>
    public static Process StartServing(string dataDirectory, params string[] arguments) => Start(dataDirectory, arguments);

    private static Process Start(string dataDirectory, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        foreach (var argument in (string[])[Assembly, "--DataDirectory", dataDirectory, "--contentRoot", ContentRoot(), .. arguments])
            start.ArgumentList.Add(argument);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        return Process.Start(start)!;
    }

    private static string ContentRoot() => Path.Combine(Repository.Root, "BanjarSari.Web");
}
