using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Documents.Biodata;
using BanjarSari.SelfService.Documents.FamilyCards;

namespace BanjarSari.SelfService.Documents.Prints;

/// <summary>Prints from the register for a resident: copy of the Kartu Keluarga, copy of the biodata.</summary>
public sealed class PrintService
{
    private readonly FamilyCardPrintReader _cards;
    private readonly BiodataPrintReader _biodata;
    private readonly PrintPress _press;

    internal PrintService(FamilyCardPrintReader cards, BiodataPrintReader biodata, PrintPress press)
    {
        _cards = cards;
        _biodata = biodata;
        _press = press;
    }

    /// <summary>
    /// The family card, form F-1.09. Null where the resident stands on none. Throws <see cref="PrintLimitException"/>.
    /// </summary>
    public Task<PrintFile?> PrintFamilyCardAsync(PrintRequest request, ActingPerson by, CancellationToken cancellation = default) =>
        _press.LimitedAsync(request.ResidentId, async () =>
        {
            if (await _cards.ReadAsync(request.ResidentId, cancellation) is not { } reading)
                return null;
            var holder = reading.Shown.Single(member => member.Id == request.ResidentId);
            var sheet = new PrintSheet { Kind = PrintKinds.FamilyCard, FileName = "salinan-kartu-keluarga.pdf", Content = reading.Card, Holder = holder, FamilyId = reading.FamilyId, Shown = reading.Shown };
            return await _press.PrintAsync(sheet, stamp => FamilyCardPages.Describe(reading.Card, stamp), by, cancellation);
        }, cancellation);

    /// <summary>
    /// The resident's own biodata, form F-1.08. Null where they no longer live here. Throws <see cref="PrintLimitException"/>.
    /// </summary>
    public Task<PrintFile?> PrintBiodataAsync(PrintRequest request, ActingPerson by, CancellationToken cancellation = default) =>
        _press.LimitedAsync(request.ResidentId, async () =>
        {
            if (await _biodata.ReadAsync(request.ResidentId, cancellation) is not { } reading)
                return null;
            var sheet = new PrintSheet { Kind = PrintKinds.Biodata, FileName = "salinan-biodata.pdf", Content = reading.Biodata, Holder = reading.Person, Shown = [reading.Person] };
            return await _press.PrintAsync(sheet, stamp => BiodataPage.Describe(reading.Biodata, stamp), by, cancellation);
        }, cancellation);
}
