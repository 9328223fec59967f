using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace BanjarSari.SelfService.Register.Import.Files;

/// <summary>Sheets and rows of a checked workbook, .xlsx or .xls, streaming; errors of the file as one sentence.</summary>
internal sealed class Workbook : IDisposable
{
    private readonly IExcelDataReader _reader;
    private bool _first = true;

    // .xls keeps texts in Windows code pages, which .NET does not carry by default.
    static Workbook() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private Workbook(IExcelDataReader reader) => _reader = reader;

    public string SheetName => _reader.Name;

    public int SheetCount => _reader.ResultsCount;

    /// <summary>Rows of the current sheet, blank ones too.</summary>
    public int RowCount => _reader.RowCount;

    public static Workbook Open(Stream file) =>
        new(Guarded(() => ExcelReaderFactory.CreateReader(file, new ExcelReaderConfiguration { LeaveOpen = true })));

    public bool NextSheet()
    {
        if (_first)
        {
            _first = false;
            return true;
        }

        return Guarded(_reader.NextResult);
    }

    public IEnumerable<RawRow> Rows()
    {
        for (var line = 1; Guarded(_reader.Read); line++)
        {
            var cells = new object?[_reader.FieldCount];
            for (var i = 0; i < cells.Length; i++)
                cells[i] = _reader.GetValue(i);
            yield return new RawRow(line, cells);
        }
    }

    public void Dispose() => _reader.Dispose();

    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidPasswordException error)
        {
            throw new ImportRefusedException("Berkas ini dikunci dengan kata sandi; simpan ulang tanpa kata sandi lalu coba lagi.", error);
        }
        catch (Exception error) when (error is ExcelReaderException or System.Xml.XmlException or InvalidDataException or EndOfStreamException or ArgumentException or IndexOutOfRangeException or NullReferenceException or FormatException or OverflowException)
        {
            // The reader throws all of these on broken bytes; none of them tells the officer anything.
            throw new ImportRefusedException("Berkas Excel ini rusak; ekspor atau simpan ulang dari aplikasi asalnya.", error);
        }
    }
}
