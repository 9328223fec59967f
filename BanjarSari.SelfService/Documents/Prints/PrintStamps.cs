using BanjarSari.SelfService.Village;
using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.Documents.Prints;

/// <summary>Makes the mark of a print from its code and time.</summary>
internal sealed class PrintStamps(IOptions<VillageOptions> village, VillageClock clock)
{
    /// <summary>Local address of the page that verifies prints.</summary>
    public const string VerificationPath = "/verifikasi";

    public PrintStamp Of(string code, DateTime printedAt)
    {
        var page = village.Value.PublicUrl.TrimEnd('/') + VerificationPath;
        return new PrintStamp
        {
            Code = PrintCodes.Grouped(code),
            Address = $"{page}/{PrintCodes.Grouped(code)}",
            ShortAddress = page,
            Village = village.Value.FullName,
            PrintedAt = printedAt,
            DataAsOf = clock.DateInWords(printedAt),
            PrintedInWords = clock.InWords(printedAt),
        };
    }
}
