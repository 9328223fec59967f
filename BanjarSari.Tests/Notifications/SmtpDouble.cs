using System.Net;
using System.Net.Sockets;
using System.Text;

namespace BanjarSari.Tests.Notifications;

/// <summary>A mail server of a few lines on loopback: keeps what it was given, or refuses it.</summary>
internal sealed class SmtpDouble : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly List<string> _received = [];

    public SmtpDouble()
    {
        _listener.Start();
        _ = ServeAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Answer to the recipient; 250 takes it.</summary>
    public string ToRecipient { get; set; } = "250 OK";

    public IReadOnlyList<string> Received
    {
        get
        {
            lock (_received)
                return [.. _received];
        }
    }

    /// <summary>Nobody answers any more.</summary>
    public void Stop() => _listener.Stop();

    public void Dispose()
    {
        _end.Cancel();
        _listener.Dispose();
        _end.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(_end.Token);
                await TalkAsync(client.GetStream());
            }
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or ObjectDisposedException or IOException)
        {
            // The test is over, or the client hung up.
        }
    }

    private async Task TalkAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8, leaveOpen: true);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 uji");
        while (await reader.ReadLineAsync(_end.Token) is { } line)
        {
            if (line == "DATA")
                await TakeAsync(reader, writer);
            else
                await writer.WriteLineAsync(line.StartsWith("RCPT", StringComparison.Ordinal) ? ToRecipient : line == "QUIT" ? "221 bye" : "250 OK");
            if (line == "QUIT")
                return;
        }
    }

    private async Task TakeAsync(StreamReader reader, StreamWriter writer)
    {
        await writer.WriteLineAsync("354 go on");
        var text = new StringBuilder();
        while (await reader.ReadLineAsync(_end.Token) is { } line && line != ".")
            text.AppendLine(line);
        lock (_received)
            _received.Add(text.ToString());
        await writer.WriteLineAsync("250 taken");
    }
}
