using System.Buffers.Binary;

namespace BanjarSari.Web.Seeding;

/// <summary>
/// Version-7 keys that are the same at each seeding at the same moment: time, then kind of row, number of its
/// family or programme, and number within. They grow with the rows, so that indexes are filled at their end.
/// </summary>
internal sealed class SeedKeys(DateTime at)
{
    private readonly long _milliseconds = new DateTimeOffset(at).ToUnixTimeMilliseconds();

    public Guid Of(SeedKind kind, int owner, int ordinal = 0)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteInt64BigEndian(bytes, _milliseconds << 16 | 0x7000 | (long)kind);
        BinaryPrimitives.WriteInt32BigEndian(bytes[8..], owner);
        BinaryPrimitives.WriteInt32BigEndian(bytes[12..], ordinal);
        bytes[8] = (byte)(bytes[8] & 0x3F | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
