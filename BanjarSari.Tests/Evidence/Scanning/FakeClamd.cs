using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;

namespace BanjarSari.Tests.Evidence.Scanning;

/// <summary>Speaks clamd's side of INSTREAM on a real Unix socket: reads the chunks, answers as told.</summary>
internal sealed class FakeClamd : IDisposable
{
    private readonly Socket _listener = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
    private readonly string _answer;

    public FakeClamd(string answer)
    {
        _answer = answer;
        Path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"clamd-{Guid.CreateVersion7():N}.sock");
        _listener.Bind(new UnixDomainSocketEndPoint(Path));
        _listener.Listen();
        _ = AnswerAsync();
    }

    public string Path { get; }

    /// <summary>Bytes of the last file.</summary>
    public byte[] Received { get; private set; } = [];

    public void Dispose()
    {
        _listener.Dispose();
        File.Delete(Path);
    }

    private async Task AnswerAsync()
    {
        using var socket = await _listener.AcceptAsync();
        await using var stream = new NetworkStream(socket);
        var command = new byte[10];
        await stream.ReadExactlyAsync(command);
        var file = new MemoryStream();
        var size = new byte[4];
        for (; ; )
        {
            await stream.ReadExactlyAsync(size);
            var chunk = new byte[BinaryPrimitives.ReadInt32BigEndian(size)];
            if (chunk.Length == 0)
                break;
            await stream.ReadExactlyAsync(chunk);
            file.Write(chunk);
        }

        Received = file.ToArray();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(Encoding.ASCII.GetString(command) == "zINSTREAM\0" ? _answer : "UNKNOWN COMMAND\0"));
    }
}
