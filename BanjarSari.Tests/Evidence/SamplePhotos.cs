using System.Buffers.Binary;
using SkiaSharp;

namespace BanjarSari.Tests.Evidence;

/// <summary>Photos made for tests, with what real phones and attackers put into them.</summary>
public static class SamplePhotos
{
    public const string Camera = "KAMERA-RAHASIA-9";

    /// <summary>White with a red block at the top left and a green one at the top right.</summary>
    public static byte[] Make(int width = 120, int height = 80, SKEncodedImageFormat format = SKEncodedImageFormat.Jpeg)
    {
        using var bitmap = new SKBitmap(width, height);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.White);
        using var red = new SKPaint { Color = SKColors.Red };
        using var green = new SKPaint { Color = new SKColor(0, 200, 0) };
        canvas.DrawRect(0, 0, width / 4f, height / 4f, red);
        canvas.DrawRect(width * 0.75f, 0, width / 4f, height / 4f, green);
        using var data = bitmap.Encode(format, 92);
        return data.ToArray();
    }

    /// <summary>A photo with as much detail as a real one, so that its size in bytes is real, too.</summary>
    public static byte[] Noise(int width, int height)
    {
        using var bitmap = new SKBitmap(width, height);
        using var canvas = new SKCanvas(bitmap);
        using var grain = SKShader.CreatePerlinNoiseTurbulence(0.08f, 0.08f, 4, 7);
        using var paint = new SKPaint { Shader = grain };
        canvas.Clear(SKColors.Beige);
        canvas.DrawRect(0, 0, width, height, paint);
        using var data = bitmap.Encode(SKEncodedImageFormat.Jpeg, 92);
        return data.ToArray();
    }

    /// <summary>The JPEG with an EXIF block: orientation, maker and a place on earth, as a phone writes it.</summary>
    public static byte[] WithExif(byte[] jpeg, int orientation)
    {
        // TIFF, big-endian: three entries (orientation, maker, pointer to the GPS block), then what they point to.
        var tiff = new byte[256];
        "MM\0*"u8.CopyTo(tiff);
        BinaryPrimitives.WriteInt32BigEndian(tiff.AsSpan(4), 8);
        BinaryPrimitives.WriteInt16BigEndian(tiff.AsSpan(8), 3);
        Entry(10, 0x010F, 2, Camera.Length + 1, 100);
        Entry(22, 0x0112, 3, 1, orientation << 16);
        Entry(34, 0x8825, 4, 1, 140);
        System.Text.Encoding.ASCII.GetBytes(Camera, tiff.AsSpan(100));
        BinaryPrimitives.WriteInt16BigEndian(tiff.AsSpan(140), 1);
        Entry(142, 0x0001, 2, 2, 'S' << 24);
        byte[] app1 = [0xFF, 0xE1, 0, 0, .. "Exif\0\0"u8, .. tiff];
        BinaryPrimitives.WriteUInt16BigEndian(app1.AsSpan(2), (ushort)(app1.Length - 2));
        return [.. jpeg[..2], .. app1, .. jpeg[2..]];

        void Entry(int at, int tag, int type, int count, int value)
        {
            BinaryPrimitives.WriteUInt16BigEndian(tiff.AsSpan(at), (ushort)tag);
            BinaryPrimitives.WriteInt16BigEndian(tiff.AsSpan(at + 2), (short)type);
            BinaryPrimitives.WriteInt32BigEndian(tiff.AsSpan(at + 4), count);
            BinaryPrimitives.WriteInt32BigEndian(tiff.AsSpan(at + 8), value);
        }
    }

    /// <summary>The header of a PNG that claims these dimensions, and little behind it.</summary>
    public static byte[] PngHeader(int width, int height)
    {
        var chunk = new byte[17];
        "IHDR"u8.CopyTo(chunk);
        BinaryPrimitives.WriteInt32BigEndian(chunk.AsSpan(4), width);
        BinaryPrimitives.WriteInt32BigEndian(chunk.AsSpan(8), height);
        (chunk[12], chunk[13]) = (8, 2);
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, .. chunk, .. Big(Crc(chunk)), 0, 0, 0, 10, .. "IDAT"u8, .. new byte[14]];
    }

    private static byte[] Big(uint value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        return bytes;
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
        }

        return ~crc;
    }
}
