using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Documents.Biodata;
using BanjarSari.SelfService.Documents.FamilyCards;
using BanjarSari.SelfService.Documents.Pdf;
using BanjarSari.SelfService.Register;

namespace BanjarSari.SelfService.Documents.Prints;

/// <summary>Prints from the register for a resident: copy of the Kartu Keluarga, copy of the biodata.</summary>
public sealed class PrintService
{
    private readonly FamilyCardPrintReader _cards;
    private readonly BiodataPrintReader _biodata;
    private readonly PrintJournal _journal;
    private readonly PrintStamps _stamps;
    private readonly PrintLimits _limits;

    internal PrintService(FamilyCardPrintReader cards, BiodataPrintReader biodata, PrintJournal journal, PrintStamps stamps, PrintLimits limits)
    {
        _cards = cards;
        _biodata = biodata;
        _journal = journal;
        _stamps = stamps;
        _limits = limits;
    }

    /// <summary>
    /// The family card, form F-1.09. Null where the resident stands on none. Throws <see cref="PrintLimitException"/>.
    /// </summary>
    public Task<PrintFile?> PrintFamilyCardAsync(PrintRequest request, ActingPerson by, CancellationToken cancellation = default) =>
        LimitedAsync(request, async () =>
        {
            if (await _cards.ReadAsync(request.ResidentId, cancellation) is not { } reading)
                return null;
            var holder = reading.Shown.Single(member => member.Id == request.ResidentId);
            return await PrintAsync(new Sheet(PrintKinds.FamilyCard, "salinan-kartu-keluarga.pdf", reading.Card, holder, reading.FamilyId, reading.Shown), stamp => FamilyCardPages.Describe(reading.Card, stamp), by, cancellation);
        }, cancellation);

    /// <summary>
    /// The resident's own biodata, form F-1.08. Null where they no longer live here. Throws <see cref="PrintLimitException"/>.
    /// </summary>
    public Task<PrintFile?> PrintBiodataAsync(PrintRequest request, ActingPerson by, CancellationToken cancellation = default) =>
        LimitedAsync(request, async () =>
        {
            if (await _biodata.ReadAsync(request.ResidentId, cancellation) is not { } reading)
                return null;
            return await PrintAsync(new Sheet(PrintKinds.Biodata, "salinan-biodata.pdf", reading.Biodata, reading.Person, null, [reading.Person]), stamp => BiodataPage.Describe(reading.Biodata, stamp), by, cancellation);
        }, cancellation);

    private Task<PrintFile?> LimitedAsync(PrintRequest request, Func<Task<PrintFile?>> print, CancellationToken cancellation)
    {
        _limits.Count(request.ResidentId);
        return _limits.RunAsync(print, cancellation);
    }

    private async Task<PrintFile?> PrintAsync(Sheet sheet, Func<PrintStamp, PrintDocument> describe, ActingPerson by, CancellationToken cancellation)
    {
        var (code, at, isNew) = await _journal.FindOrBeginAsync(sheet.Kind, sheet.Holder.Id, sheet.Content, cancellation);
        var pdf = PdfRenderer.Render(describe(_stamps.Of(code, at)));
        if (isNew)
            await _journal.WriteAsync(new PrintEntry { Kind = sheet.Kind, Code = code, At = at, Holder = sheet.Holder, FamilyId = sheet.FamilyId, Shown = sheet.Shown }, by, cancellation);
        return new PrintFile(pdf, sheet.FileName);
    }

    private sealed record Sheet(string Kind, string FileName, object Content, Resident Holder, Guid? FamilyId, IReadOnlyList<Resident> Shown);
}
