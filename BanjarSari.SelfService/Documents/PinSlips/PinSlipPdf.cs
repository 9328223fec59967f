using BanjarSari.SelfService.Documents.Pdf;
using BanjarSari.SelfService.Village;
using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.Documents.PinSlips;

/// <summary>
/// Draws PIN slips, three on a page of A4, to be cut apart and folded so that the address shows and the PIN does not.
/// </summary>
public sealed class PinSlipPdf(IOptions<VillageOptions> village, VillageClock clock)
{
    private const int PerPage = 3;

    /// <summary>The PDF file; one page for each three slips. Throws <see cref="ArgumentException"/> when there is none.</summary>
    public byte[] Render(IReadOnlyList<PinSlip> slips)
    {
        if (slips.Count == 0)
            throw new ArgumentException("There is no slip to print.", nameof(slips));
        return PdfRenderer.Render(Describe(slips));
    }

    internal PrintDocument Describe(IReadOnlyList<PinSlip> slips) => new(
        $"Surat PIN Layanan Mandiri {village.Value.FullName}", village.Value.FullName, [.. slips.Chunk(PerPage).Select(Page)], clock.UtcNow);

    private PrintPage Page(PinSlip[] slips)
    {
        var size = PageSize.A4Portrait;
        var height = size.Height / PerPage;
        var page = new PageComposer(size);
        for (var index = 0; index < slips.Length; index++)
        {
            new PinSlipPanels(page, slips[index], village.Value, index * height, height).Draw();
            if (index < PerPage - 1)
                page.Decorate(new StraightLine(0, (index + 1) * height, size.Width, (index + 1) * height, Dashed: true));
        }

        return page.Page;
    }
}
