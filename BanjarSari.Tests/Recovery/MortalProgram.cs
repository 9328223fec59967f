using System.Diagnostics;

namespace BanjarSari.Tests.Recovery;

/// <summary>The real program as a process of its own, to be killed and started again on the same data directory.</summary>
internal sealed class MortalProgram(string directory, int port) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);
    private Process? _process;

    public Uri Address { get; } = new($"http://127.0.0.1:{port}");

    /// <summary>How long each start took until it served.</summary>
    public List<TimeSpan> Starts { get; } = [];

    /// <summary>Starts it and waits until it serves.</summary>
    public async Task StartAsync()
    {
        var watch = Stopwatch.StartNew();
        _process = ProgramProcess.StartServing(
            directory, "--urls", Address.OriginalString, "--Demo:Enabled=true", "--Demo:Residents=300", "--Health:MinimumFreeDiskPercent=0", "--Log:Console=false",
            "--ChangeReports:MostReportsADay=100000", "--PinHash:MemoryKiB=64", "--PinHash:Passes=1");
        // Nobody reads what it prints; unread, it would stop when the pipe is full.
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        using var browser = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(5) };
        while (!await IsReadyAsync(browser))
        {
            Assert.That(_process.HasExited, Is.False, "The program ended by itself.");
            Assert.That(watch.Elapsed, Is.LessThan(Patience));
            await Task.Delay(20);
        }

        Starts.Add(watch.Elapsed);
    }

    /// <summary>kill -9, and waits until it is gone.</summary>
    public async Task KillAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    public void Dispose()
    {
        if (_process is null)
            return;
        try
        {
            _process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It was killed already.
        }
    }

    private static async Task<bool> IsReadyAsync(HttpClient browser)
    {
        try
        {
            using var answer = await browser.GetAsync("/healthz/ready");
            return answer.IsSuccessStatusCode;
        }
        catch (Exception notYet) when (notYet is HttpRequestException or OperationCanceledException)
        {
            return false;
        }
    }
}
