namespace BanjarSari.SelfService.ChangeReports.Desk;

/// <summary>What has happened to a report, in sentences for officers.</summary>
internal static class DeskSteps
{
    /// <summary>Oldest first.</summary>
    public static IReadOnlyList<ChangeReportStep> Of(ChangeReport report)
    {
        var steps = new List<ChangeReportStep>();
        if (report.SentAt is { } sent)
            steps.Add(new(sent, report.FiledByPost is { } post ? $"Dicatat di loket oleh {post}." : "Dikirim oleh warga."));
        foreach (var item in report.Items)
        {
            var label = new ChangeReportLineItem(item.Kind, item.Element, false, null).What;
            if (item.ConfirmedAt is { } confirmed)
                steps.Add(new(confirmed, $"{label}: jawaban yang bersangkutan diterima {(item.ConfirmedVia == "loket" ? "di loket" : "lewat Layanan Mandiri")}."));
            if (item.EvidenceShownAt is { } shown)
                steps.Add(new(shown, $"{label}: bukti ditunjukkan di loket kepada {item.EvidenceShownByPost}."));
            if (item.VerifiedAt is { } verified)
                steps.Add(new(verified, $"{label}: diperiksa dan dinyatakan benar oleh {item.VerifiedByPost}."));
            if (item.DecidedAt is { } decided)
                steps.Add(new(decided, $"{label}: {item.State}{(item.DecidedByPost is { } who ? $" oleh {who}" : "")}."));
        }

        if (report.ClosedAt is { } closed)
            steps.Add(new(closed, $"Laporan selesai: {report.State}."));
        return [.. steps.OrderBy(step => step.At)];
    }
}
