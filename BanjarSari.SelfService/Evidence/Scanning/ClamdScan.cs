using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.Evidence.Scanning;

/// <summary>Asks clamd over its Unix socket with the command <c>INSTREAM</c>: the bytes in chunks, each after its length, ended by a length of 0.</summary>
internal sealed class ClamdScan(IOptions<EvidenceOptions> options, ILogger<ClamdScan> log) : IVirusScan
{
    private const int Chunk = 64 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    public async Task<ScanVerdict> ScanAsync(ReadOnlyMemory<byte> file, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Patience);
        try
        {
            return Verdict(await AskAsync(file, limit.Token));
        }
        catch (Exception failure) when (failure is SocketException or IOException || (failure is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            log.LogError(failure, "clamd did not answer; the file stays in quarantine.");
            return ScanVerdict.Unavailable;
        }
    }

    private async Task<string> AskAsync(ReadOnlyMemory<byte> file, CancellationToken cancellation)
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        await socket.ConnectAsync(new UnixDomainSocketEndPoint(options.Value.ClamdSocket), cancellation);
        await using var stream = new NetworkStream(socket);
        await stream.WriteAsync("zINSTREAM\0"u8.ToArray(), cancellation);
        var length = new byte[4];
        for (var at = 0; at < file.Length; at += Chunk)
        {
            var part = file.Slice(at, Math.Min(Chunk, file.Length - at));
            BinaryPrimitives.WriteInt32BigEndian(length, part.Length);
            await stream.WriteAsync(length, cancellation);
            await stream.WriteAsync(part, cancellation);
        }

        await stream.WriteAsync(new byte[4], cancellation);
        using var reader = new StreamReader(stream, Encoding.ASCII);
        return await reader.ReadToEndAsync(cancellation);
    }

    // "stream: OK", "stream: NAME FOUND"; anything else is an error of the scanner.
    private ScanVerdict Verdict(string answer)
    {
        var words = answer.TrimEnd('\0', '\n');
        if (words.EndsWith(" FOUND", StringComparison.Ordinal))
            return ScanVerdict.Infected;
        if (words.EndsWith(": OK", StringComparison.Ordinal))
            return ScanVerdict.Clean;
        log.LogError("clamd answered with an error; the file stays in quarantine.");
        return ScanVerdict.Unavailable;
    }
}
