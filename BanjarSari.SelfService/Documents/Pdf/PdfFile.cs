using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace BanjarSari.SelfService.Documents.Pdf;

/// <summary>
/// The file structure of PDF 1.7 (ISO 32000-1, 7.5): numbered objects, an object stream for those without data,
/// a cross-reference stream. Object numbers begin at 1.
/// </summary>
internal sealed class PdfFile
{
    private readonly List<string?> _objects = [];
    private readonly Dictionary<int, (string Dictionary, byte[] Data)> _streams = [];

    /// <summary>A number for an object that is told later.</summary>
    public int Reserve()
    {
        _objects.Add(null);
        return _objects.Count;
    }

    /// <summary>Tells a reserved object.</summary>
    public void Set(int number, string body) => _objects[number - 1] = body;

    /// <summary>Adds an object.</summary>
    public int Add(string body)
    {
        _objects.Add(body);
        return _objects.Count;
    }

    /// <summary>Adds a stream; <paramref name="entries"/> of its dictionary besides its length.</summary>
    public int AddStream(string entries, byte[] data)
    {
        var number = Reserve();
        _streams[number] = (entries, data);
        return number;
    }

    /// <summary>Adds a stream compressed.</summary>
    public int AddDeflated(string entries, byte[] data) => AddStream($"{entries} /Filter /FlateDecode", Deflate(data));

    /// <summary>The file.</summary>
    public byte[] Save(int catalogue, int information)
    {
        var pack = AddPacked();
        var file = new MemoryStream();
        file.Write("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n"u8);
        var offsets = new Dictionary<int, long>();
        foreach (var (number, (dictionary, data)) in _streams)
        {
            offsets[number] = file.Length;
            WriteStream(file, number, dictionary, data);
        }

        var last = _objects.Count + 1;
        var start = file.Length;
        offsets[last] = start;
        var rows = CrossReference(last, pack, offsets);
        WriteStream(file, last, $"/Type /XRef /Size {last + 1} /W [1 4 2] /Root {catalogue} 0 R /Info {information} 0 R /Filter /FlateDecode", Deflate(rows));
        file.Write(Encoding.ASCII.GetBytes($"startxref\n{start}\n%%EOF\n"));
        return file.ToArray();
    }

    /// <summary>Deflates as <c>FlateDecode</c> reads it.</summary>
    public static byte[] Deflate(byte[] data, CompressionLevel level = CompressionLevel.Fastest)
    {
        var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, level, leaveOpen: true))
            zlib.Write(data);
        return packed.ToArray();
    }

    /// <summary>A text string in UTF-16, whatever it holds.</summary>
    public static string Text(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    /// <summary>A number with at most two decimals.</summary>
    public static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private int AddPacked()
    {
        var index = new StringBuilder();
        var bodies = new StringBuilder();
        var count = 0;
        for (var number = 1; number <= _objects.Count; number++)
            if (_objects[number - 1] is { } body)
            {
                index.Append(CultureInfo.InvariantCulture, $"{number} {bodies.Length} ");
                bodies.Append(body).Append('\n');
                count++;
            }

        return AddDeflated($"/Type /ObjStm /N {count} /First {index.Length}", Encoding.ASCII.GetBytes(index.Append(bodies).ToString()));
    }

    private static byte[] CrossReference(int last, int pack, Dictionary<int, long> offsets)
    {
        var rows = new byte[(last + 1) * 7];
        BinaryPrimitives.WriteUInt16BigEndian(rows.AsSpan(5), ushort.MaxValue);
        var packed = 0;
        for (var number = 1; number <= last; number++)
        {
            var row = rows.AsSpan(number * 7);
            var inPack = !offsets.TryGetValue(number, out var offset);
            row[0] = (byte)(inPack ? 2 : 1);
            BinaryPrimitives.WriteUInt32BigEndian(row[1..], inPack ? (uint)pack : (uint)offset);
            BinaryPrimitives.WriteUInt16BigEndian(row[5..], inPack ? (ushort)packed++ : (ushort)0);
        }

        return rows;
    }

    private static void WriteStream(MemoryStream file, int number, string dictionary, byte[] data)
    {
        file.Write(Encoding.ASCII.GetBytes($"{number} 0 obj\n<< {dictionary} /Length {data.Length} >>\nstream\n"));
        file.Write(data);
        file.Write("\nendstream\nendobj\n"u8);
    }
}
