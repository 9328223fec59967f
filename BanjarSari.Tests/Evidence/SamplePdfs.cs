using System.IO.Compression;
using System.Text;

namespace BanjarSari.Tests.Evidence;

/// <summary>PDFs written by hand, sound and unsound.</summary>
public static class SamplePdfs
{
    public const string Script = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>";

    /// <summary>A sound PDF with <paramref name="pages"/> empty pages, further <paramref name="objects"/>, and <paramref name="trailer"/> beside its root.</summary>
    public static byte[] Make(int pages = 1, string trailer = "", params byte[][] objects)
    {
        var file = new MemoryStream();
        var offsets = new List<long>();
        file.Write("%PDF-1.7\n%\u00e2\u00e3\n"u8);
        Add(Text("<< /Type /Catalog /Pages 2 0 R >>"));
        Add(Text($"<< /Type /Pages /Count {pages} /Kids [{string.Join(' ', Enumerable.Range(3, pages).Select(number => $"{number} 0 R"))}] >>"));
        for (var page = 0; page < pages; page++)
            Add(Text("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>"));
        foreach (var one in objects)
            Add(one);
        var xref = file.Length;
        file.Write(Text($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n{string.Concat(offsets.Select(offset => $"{offset:D10} 00000 n \n"))}trailer\n<< /Size {offsets.Count + 1} /Root 1 0 R {trailer} >>\nstartxref\n{xref}\n%%EOF\n"));
        return file.ToArray();

        void Add(byte[] body)
        {
            offsets.Add(file.Length);
            file.Write([.. Text($"{offsets.Count} 0 obj\n"), .. body, .. "\nendobj\n"u8]);
        }
    }

    public static byte[] Text(string text) => Encoding.Latin1.GetBytes(text);

    /// <summary>A stream object.</summary>
    public static byte[] Stream(string dictionary, byte[] body) =>
        [.. Text($"<< {dictionary} /Length {body.Length} >>\nstream\n"), .. body, .. "\nendstream"u8];

    /// <summary>An object stream that holds one object, packed.</summary>
    public static byte[] ObjectStream(string content, string filter = "/Filter /FlateDecode", string type = "/Type /ObjStm") =>
        Stream($"{type} /N 1 /First 5 {filter}", Pack(Text("90 0 " + content)));

    public static byte[] Pack(byte[] bytes)
    {
        var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            zlib.Write(bytes);
        return packed.ToArray();
    }
}
