using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Documents.Pdf;
using BanjarSari.SelfService.Documents.Prints;

namespace BanjarSari.SelfService.MyData;

/// <summary>Unduh data saya: gives a resident a copy of everything held about them (UU 27/2022 art. 32), and writes down that it was taken.</summary>
public sealed class DataCopyService
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter() },
    };

    private readonly DataCopyReader _reader;
    private readonly DataCopyPages _pages;
    private readonly DataCopyLimits _limits;
    private readonly PopulationDbContext _db;
    private readonly OfficerLooks _looks;
    private readonly ActLog _acts;

    internal DataCopyService(DataCopyReader reader, DataCopyPages pages, DataCopyLimits limits, PopulationDbContext db, OfficerLooks looks, ActLog acts) =>
        (_reader, _pages, _limits, _db, _looks, _acts) = (reader, pages, limits, db, looks, acts);

    /// <summary>The file. The act and the look are written before it is handed over. Throws <see cref="PrintLimitException"/> above the quota or when the machine is busy.</summary>
    public Task<DataCopyFile> TakeAsync(TakeDataCopyOptions options, ActingPerson by, CancellationToken cancellation = default) =>
        _limits.RunAsync(options.ResidentId, async () =>
        {
            var copy = await _reader.ReadAsync(options.ResidentId, cancellation);
            var file = options.Format == DataCopyFormat.Pdf
                ? new DataCopyFile(PdfRenderer.Render(_pages.Describe(copy)), "application/pdf", "data-saya.pdf")
                : new DataCopyFile(JsonSerializer.SerializeToUtf8Bytes(copy, Json), "application/json; charset=utf-8", "data-saya.json");
            var process = _acts.Begin(ProcessKinds.DataCopied, by);
            _acts.Add(process, "exported", nameof(DataCopy), process.Id, options.ResidentId);
            _db.Processes.Add(process);
            _db.AccessLog.Add(_looks.Entry(AccessActions.Exported, options.ResidentId, "Mengunduh semua data sendiri", by));
            await _db.SaveChangesAsync(cancellation);
            return file;
        }, cancellation);
}
