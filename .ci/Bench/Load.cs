using System.Diagnostics;
using System.Globalization;

namespace BanjarSari.Bench;

/// <summary>Load for a few seconds: wrk for reading pages, an own loop for sign-ins.</summary>
internal static class Load
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);

    /// <summary>Reads one page over and over, as the residents of the cookie file in turn; as nobody without file.</summary>
    public static async Task<Figures> ReadAsync(string path, int connections, int seconds, string cookieFile)
    {
        await WrkAsync(path, connections, (int)WarmUp.TotalSeconds, cookieFile);
        var figures = await WrkAsync(path, connections, seconds, cookieFile);
        await CheckAsync(path, cookieFile);
        return figures;
    }

    /// <summary>Signs in over and over, each connection as other residents.</summary>
    public static async Task<Figures> SignInAsync(IReadOnlyList<(string Nik, string Pin)> accounts, int connections, int seconds)
    {
        await SignInForAsync(accounts, connections, WarmUp);
        return await SignInForAsync(accounts, connections, TimeSpan.FromSeconds(seconds));
    }

    // wrk counts a redirection as success: a session that had ended would give splendid figures.
    private static async Task CheckAsync(string path, string cookieFile)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Server.Address, path));
        if (cookieFile.Length > 0)
        {
            request.Headers.Add("Cookie", (await File.ReadAllLinesAsync(cookieFile))[0]);
            request.Headers.Add("Authorization", "Bearer [redacted]");
        }

        using var answer = await http.SendAsync(request);
        if (answer.StatusCode != System.Net.HttpStatusCode.OK)
            throw new InvalidOperationException($"{path} answered {(int)answer.StatusCode}: nothing was measured.");
    }

    private static async Task<Figures> WrkAsync(string path, int connections, int seconds, string cookieFile)
    {
        var start = new ProcessStartInfo("wrk", ["-t1", $"-c{connections}", $"-d{seconds}s", "--timeout", "10s", "-s", Path.Combine(AppContext.BaseDirectory, "load.lua"), new Uri(Server.Address, path).ToString()]) { RedirectStandardOutput = true };
        start.Environment["BENCH_COOKIES"] = cookieFile;
        using var wrk = Process.Start(start)!;
        var output = await wrk.StandardOutput.ReadToEndAsync();
        await wrk.WaitForExitAsync();
        var line = Array.Find(output.Split('\n'), text => text.StartsWith("BENCH ", StringComparison.Ordinal)) ?? throw new InvalidOperationException("wrk gave no figures: " + output);
        var figures = line.Split(' ').Skip(1).Select(word => double.Parse(word, CultureInfo.InvariantCulture)).ToArray();
        return new Figures(figures[0], figures[1], figures[2], figures[3], (long)figures[4], (long)figures[5]);
    }

    private static async Task<Figures> SignInForAsync(IReadOnlyList<(string Nik, string Pin)> accounts, int connections, TimeSpan time)
    {
        var watch = Stopwatch.StartNew();
        var all = await Task.WhenAll(Enumerable.Range(0, connections).Select(async number =>
        {
            using var resident = new Resident();
            await resident.OpenAsync();
            var times = new List<double>();
            var (errors, bytes) = (0L, 0L);
            for (var turn = number; watch.Elapsed < time; turn += connections)
            {
                var began = watch.Elapsed;
                var (session, size) = await resident.SignInAsync(accounts[turn % accounts.Count]);
                times.Add((watch.Elapsed - began).TotalMilliseconds);
                bytes = size;
                errors += session is null ? 1 : 0;
            }

            return (Times: times, Errors: errors, Bytes: bytes);
        }));
        return FiguresOf([.. all.SelectMany(one => one.Times)], watch.Elapsed, all[0].Bytes, all.Sum(one => one.Errors));
    }

    /// <summary>Sums up the milliseconds of all requests.</summary>
    internal static Figures FiguresOf(List<double> times, TimeSpan elapsed, long bytes, long errors)
    {
        times.Sort();
        return new Figures(times.Count / elapsed.TotalSeconds, At(times, 0.5), At(times, 0.95), At(times, 0.99), bytes, errors);
    }

    private static double At(List<double> sorted, double share) => sorted.Count == 0 ? 0 : sorted[(int)Math.Min(sorted.Count - 1, sorted.Count * share)];
}
