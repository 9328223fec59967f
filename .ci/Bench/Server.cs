using System.Diagnostics;

namespace BanjarSari.Bench;

/// <summary>The Release program on loopback, with its own data directory. Only this process is ever ended.</summary>
internal sealed class Server : IDisposable
{
    private const int Port = 5190;
    private const int Looks = 1_000_000;

    // At most one a family: only a village of a million has so many.
    private const int Reports = 50_000;

    // Limits that would measure themselves: all load comes from one address, and one resident prints thousands of times.
    private static readonly string[] Raised =
    [
        "--SignIn:PostsPerMinutePerAddress=1000000000", "--SignIn:UnknownTries=1000000000", "--SignIn:UnknownTriesPerDay=1000000000",
        "--Documents:PerResidentAndHour=1000000000", "--Evidence:PerResidentAndHour=1000000000", "--Evidence:MegabytesPerResident=1000000", "--Evidence:Queue=100", "--DeliveryApi:RequestsPerMinute=1000000000",
    ];

    private readonly Process _process;
    private readonly TaskCompletionSource _told = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Server(ProcessStartInfo start)
    {
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Read(line.Data);
    }

    public static Uri Address { get; } = new($"http://127.0.0.1:{Port}");

    /// <summary>NIK and PIN of the accounts made for this.</summary>
    public List<(string Nik, string Pin)> Accounts { get; } = [];

    public double SecondsToReady { get; private set; }

    /// <summary>Starts the program and waits until it says that it is ready.</summary>
    public static async Task<Server> StartAsync(string program, string directory, int residents, int accounts)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, WorkingDirectory = Path.GetDirectoryName(program)! };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        foreach (var argument in (string[])[program, "--urls", Address.ToString(), "--DataDirectory", directory, "--Demo:Enabled=true", $"--Demo:Residents={residents}", $"--Demo:BenchAccounts={accounts}", $"--Demo:Reports={Reports}", $"--Demo:BenchLooks={Looks}", .. Raised])
            start.ArgumentList.Add(argument);

        var server = new Server(start);
        var watch = Stopwatch.StartNew();
        server._process.Start();
        server._process.BeginOutputReadLine();
        using var http = new HttpClient { BaseAddress = Address };
        while (!await IsReadyAsync(http))
        {
            if (server._process.HasExited || watch.Elapsed > TimeSpan.FromMinutes(20))
                throw new InvalidOperationException("The program did not start; run it by hand to see why.");
            await Task.Delay(50);
        }

        server.SecondsToReady = watch.Elapsed.TotalSeconds;
        await server._told.Task.WaitAsync(TimeSpan.FromSeconds(30));
        return server;
    }

    /// <summary>A line of <c>/proc/PID/status</c> in KiB: <c>VmRSS</c> now, <c>VmHWM</c> the most so far; 0 where there is no such file.</summary>
    public long Memory(string line)
    {
        var status = $"/proc/{_process.Id}/status";
        return File.Exists(status) ? File.ReadLines(status).Where(text => text.StartsWith(line, StringComparison.Ordinal)).Select(text => long.Parse(text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)[^2], System.Globalization.CultureInfo.InvariantCulture)).First() : 0;
    }

    /// <summary>Seconds of processor time so far, which other work on the machine does not change.</summary>
    public double ProcessorSeconds()
    {
        _process.Refresh();
        return _process.TotalProcessorTime.TotalSeconds;
    }

    public void Dispose()
    {
        // SIGTERM, so that the program closes its files.
        using (var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]))
            kill.WaitForExit();
        if (!_process.WaitForExit(TimeSpan.FromSeconds(30)))
            _process.Kill();
        _process.Dispose();
    }

    private static async Task<bool> IsReadyAsync(HttpClient http)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri("/healthz/ready", UriKind.Relative));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            // Nobody listens yet: that is what this loop waits for.
            return false;
        }
    }

    private void Read(string? line)
    {
        if (line is null)
            return;
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (line.Contains("Uji beban", StringComparison.Ordinal) && words is [.., "NIK", var nik, "PIN", var pin])
            Accounts.Add((nik, pin));
        else if (line.Contains("Akun demo lengkap", StringComparison.Ordinal))
            _told.TrySetResult();
    }
}
