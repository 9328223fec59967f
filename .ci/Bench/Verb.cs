using System.Diagnostics;

namespace BanjarSari.Bench;

/// <summary>One command verb of the Release program, from start to end.</summary>
internal static class Verb
{
    /// <summary>Seconds and the most memory in KiB. Throws when the command fails.</summary>
    public static async Task<(double Seconds, long PeakKiB)> RunAsync(string program, string directory, string verb)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, WorkingDirectory = Path.GetDirectoryName(program)! };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        foreach (var argument in (string[])[program, "--DataDirectory", directory, verb])
            start.ArgumentList.Add(argument);
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var peak = 0L;
        while (!process.WaitForExit(50))
            peak = Math.Max(peak, PeakOf(process.Id));
        await Console.Error.WriteLineAsync(await output);
        return process.ExitCode == 0 ? (watch.Elapsed.TotalSeconds, peak) : throw new InvalidOperationException($"{verb} ended with {process.ExitCode}.");
    }

    private static long PeakOf(int process)
    {
        try
        {
            return File.ReadLines($"/proc/{process}/status").Where(line => line.StartsWith("VmHWM", StringComparison.Ordinal))
                .Select(line => long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)[^2], System.Globalization.CultureInfo.InvariantCulture)).FirstOrDefault();
        }
        catch (IOException)
        {
            // It has just ended; what was read before is its peak.
            return 0;
        }
    }
}
