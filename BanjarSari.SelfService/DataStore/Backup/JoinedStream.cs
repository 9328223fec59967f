namespace BanjarSari.SelfService.DataStore.Backup;

/// <summary>Streams read one after the other; each is opened when its turn comes and disposed of after it.</summary>
internal sealed class JoinedStream(IEnumerable<Func<Stream>> parts) : Stream
{
    private readonly IEnumerator<Func<Stream>> _parts = parts.GetEnumerator();
    private Stream? _part;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        for (; ; )
        {
            if (_part is null && !_parts.MoveNext())
                return 0;
            _part ??= _parts.Current();
            if (_part.Read(buffer, offset, count) is > 0 and var read)
                return read;
            _part.Dispose();
            _part = null;
        }
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        _part?.Dispose();
        _parts.Dispose();
        base.Dispose(disposing);
    }
}
