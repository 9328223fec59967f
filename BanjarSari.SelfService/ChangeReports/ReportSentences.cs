using BanjarSari.SelfService.Register.Elements;

namespace BanjarSari.SelfService.ChangeReports;

/// <summary>The sentences in which residents read how a report stands.</summary>
public static class ReportSentences
{
    /// <summary>Label of the element, or title of the event.</summary>
    public static string Label(ChangeItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.Element is { } key ? ElementCatalog.Find(key)?.Label ?? key : ReportForms.Find(item.Kind)?.Title ?? item.Kind;
    }

    /// <summary>The person it is about did not agree: consent and end fell together.</summary>
    public static bool Declined(ChangeItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.State == ChangeItemStates.Withdrawn && item.ConfirmedAt is not null && item.ConfirmedAt == item.DecidedAt;
    }

    /// <summary>What a report in <paramref name="state"/> with these items waits for.</summary>
    public static string Next(string state, IReadOnlyCollection<ChangeItemView> items)
    {
        var office = items.Any(item => item is { BringToOffice: true, EvidenceShown: false, State: ChangeItemStates.Waiting });
        var consent = items.Any(item => item.State == ChangeItemStates.AwaitingConfirmation && !item.AwaitsViewer);
        return state switch
        {
            ChangeReportStates.Draft => "Laporan ini belum terkirim. Petugas belum melihatnya.",
            _ when items.Any(item => item.AwaitsViewer) => "Perubahan data Anda ini baru diperiksa petugas setelah Anda menyetujuinya.",
            ChangeReportStates.Sent or ChangeReportStates.Checking when office => "Bawa bukti asli ke kantor desa pada jam buka. Petugas memeriksa butir itu setelah melihat buktinya.",
            ChangeReportStates.Sent or ChangeReportStates.Checking when consent => "Satu butir atau lebih menunggu persetujuan anggota keluarga yang bersangkutan, lewat Layanan Mandirinya sendiri atau di kantor desa.",
            ChangeReportStates.Sent => "Petugas desa akan memeriksa laporan ini. Anda tidak perlu melakukan apa pun.",
            ChangeReportStates.Checking => "Petugas desa sedang memeriksa laporan ini. Hasilnya tampil di halaman ini.",
            ChangeReportStates.NeedsImprovement => "Petugas meminta perbaikan. Baca permintaannya di bawah, perbaiki, lalu kirim lagi. Nomor laporan tetap sama.",
            ChangeReportStates.Forwarded => "Data ini hanya dapat diubah oleh Dinas Kependudukan dan Pencatatan Sipil (Disdukcapil). Setelah menerima dokumen baru, tunjukkan di kantor desa.",
            ChangeReportStates.Approved when items.Any(item => item.State == ChangeItemStates.Approved && item.InSiak) =>
                "Perubahan yang disetujui sudah masuk ke register desa. Kartu Keluarga (KK) dan KTP Anda belum ikut berubah: bawa bukti yang sama ke Disdukcapil.",
            ChangeReportStates.Approved => "Perubahan yang disetujui sudah masuk ke register desa. Tidak ada lagi yang perlu Anda lakukan.",
            ChangeReportStates.Refused => "Data Anda tidak berubah. Baca alasan petugas di bawah. Jika bukti Anda sudah lengkap, Anda boleh melapor lagi.",
            ChangeReportStates.Withdrawn => "Laporan ini dibatalkan. Data tidak berubah.",
            _ => "Tanyakan keadaan laporan ini ke kantor desa.",
        };
    }

    /// <summary>What has happened, oldest first.</summary>
    public static IReadOnlyList<ChangeReportStep> Steps(ChangeReport report, IReadOnlyCollection<ChangeItemView> items)
    {
        ArgumentNullException.ThrowIfNull(report);
        var steps = new List<ChangeReportStep>();
        if (report.SentAt is { } sent)
            steps.Add(new(sent, report.FiledByPost is { } post ? $"Laporan dicatat di kantor desa oleh {post}." : "Laporan terkirim."));
        foreach (var item in report.Items.OrderBy(item => item.Ordinal))
        {
            if (item.ConfirmedAt is { } confirmed && !Declined(item))
                steps.Add(new(confirmed, $"{Label(item)}: disetujui oleh yang bersangkutan{(item.ConfirmedVia == "loket" ? " di kantor desa" : "")}."));
            if (item.EvidenceShownAt is { } shown)
                steps.Add(new(shown, $"{Label(item)}: bukti asli ditunjukkan di kantor desa."));
            if (item.VerifiedAt is { } verified && item.DecidedAt is null)
                steps.Add(new(verified, $"{Label(item)}: diperiksa {item.VerifiedByPost ?? "petugas desa"}, menunggu petugas kedua."));
            if (item.DecidedAt is { } decided)
                steps.Add(new(decided, Decision(item)));
        }

        foreach (var message in report.Messages)
            steps.Add(new(message.At, message.FromOfficer ? $"{message.Post ?? "Petugas desa"} menulis kepada Anda." : "Anda menjawab petugas."));
        if (report.ClosedAt is { } closed)
            steps.Add(new(closed, $"Laporan selesai: {report.State}."));
        return [.. steps.OrderBy(step => step.At)];
    }

    private static string Decision(ChangeItem item) => item switch
    {
        _ when Declined(item) => $"{Label(item)}: tidak disetujui oleh yang bersangkutan.",
        { State: ChangeItemStates.Withdrawn } => $"{Label(item)}: dibatalkan pelapor.",
        { DecidedByPost: { } post } => $"{Label(item)}: {item.State} oleh {post}.",
        _ => $"{Label(item)}: {item.State}.",
    };
}
