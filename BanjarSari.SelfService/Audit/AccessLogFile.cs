using BanjarSari.SelfService.Village;

namespace BanjarSari.SelfService.Audit;

/// <summary>The access trail as a CSV file: RFC 4180, UTF-8, no cell that a spreadsheet would take for a formula (security.md T22).</summary>
public sealed class AccessLogFile(AccessLogService looks, VillageClock clock)
{
    private static readonly string[] Heading = ["Waktu", "Oleh", "Yang dilakukan", "Keperluan", "Melalui", "Ditanyakan", "Jawaban kantor desa"];

    /// <summary>The file, as its bytes.</summary>
    public async Task<byte[]> WriteAsync(AccessLogFilter filter, CancellationToken cancellation = default)
    {
        var rows = await looks.AllAsync(filter, cancellation);
        return SafeCsv.Write([Heading, .. rows.Select(look => new[]
        {
            clock.InWords(look.At), filter.Own ? "Anda" : look.Who, look.What, look.Purpose, look.Where ?? "",
            look.AskedAt is { } asked ? clock.InWords(asked) : "", look.Answer ?? "",
        })]);
    }
}
