using BanjarSari.SelfService.Register.Elements;
using BanjarSari.SelfService.Security;

namespace BanjarSari.SelfService.ChangeReports;

/// <summary>Puts a stored report into the words that one resident may read.</summary>
public sealed class ChangeReportReader(FieldCipher cipher, ElementWords words)
{
    /// <summary>The report for <paramref name="viewerId"/>; <paramref name="names"/> are those of the persons its items are about.</summary>
    public ChangeReportView Read(ChangeReport report, IReadOnlyDictionary<Guid, string> names, Guid viewerId)
    {
        var items = report.Items.OrderBy(item => item.Ordinal).ToList();
        string Whose(ChangeItem item) => item.SubjectResidentId is not { } subject ? "Anggota keluarga yang belum tercatat" : subject == viewerId ? "Anda sendiri" : names[subject];
        return new ChangeReportView
        {
            Reference = report.Reference!,
            State = report.State,
            Whose = string.Join(", ", items.Select(Whose).Distinct()),
            Next = Next(report.State),
            Items = items.ConvertAll(item => Item(item, Whose(item), item.SubjectResidentId == viewerId, report.ReporterResidentId == viewerId)),
            Steps = [.. Steps(report, items)],
        };
    }

    /// <summary>What a report in <paramref name="state"/> waits for.</summary>
    public static string Next(string state) => state switch
    {
        ChangeReportStates.Sent => "Petugas desa akan memeriksa laporan ini paling lambat 3 × 24 jam sejak terkirim. Anda tidak perlu melakukan apa pun.",
        ChangeReportStates.Checking => "Petugas desa sedang memeriksa bukti. Hasilnya akan tampil di halaman ini.",
        ChangeReportStates.NeedsImprovement => "Bacalah jawaban petugas di bawah, lalu bawa bukti yang diminta ke kantor desa. Nomor laporan tetap sama.",
        ChangeReportStates.Forwarded => "Data ini hanya dapat diubah oleh Dinas Kependudukan dan Pencatatan Sipil (Disdukcapil). Setelah menerima dokumen baru, tunjukkan di kantor desa.",
        ChangeReportStates.Approved => "Perubahan yang disetujui sudah masuk ke register desa. Kartu Keluarga dan KTP Anda belum ikut berubah: bawa bukti yang sama ke Disdukcapil.",
        ChangeReportStates.Refused => "Data Anda tidak berubah. Bacalah alasan petugas di bawah. Jika bukti Anda sudah lengkap, Anda boleh melapor lagi.",
        ChangeReportStates.Withdrawn => "Laporan ini dibatalkan. Data Anda tidak berubah.",
        _ => "Tanyakan keadaan laporan ini ke kantor desa.",
    };

    private ChangeItemView Item(ChangeItem item, string whose, bool aboutMe, bool byMe)
    {
        var element = ElementCatalog.Find(item.Element);
        var withheld = element is { Specific: true } && !aboutMe;
        return new ChangeItemView
        {
            Label = Label(item),
            Whose = whose,
            Old = withheld || element is null ? null : words.Of(element, cipher.Open(nameof(ChangeItem), nameof(ChangeItem.OldValue), item.Id, item.OldValue)),
            New = withheld || element is null ? null : words.Of(element, cipher.Open(nameof(ChangeItem), nameof(ChangeItem.NewValue), item.Id, item.NewValue)),
            Withheld = withheld,
            Reason = byMe ? item.Reason : null,
            Basis = item.Basis,
            State = item.State,
            Answer = item.Answer,
        };
    }

    private static string Label(ChangeItem item) =>
        item.Element is { } key ? ElementCatalog.Find(key)?.Label ?? key : ReportForms.Find(item.Kind)?.Title ?? item.Kind;

    private static IEnumerable<ChangeReportStep> Steps(ChangeReport report, List<ChangeItem> items)
    {
        if (report.SentAt is { } sent)
            yield return new ChangeReportStep(sent, "Laporan terkirim.");
        foreach (var item in items.Where(item => item.DecidedAt is not null).OrderBy(item => item.DecidedAt))
            yield return new ChangeReportStep(item.DecidedAt!.Value, $"{Label(item)}: {item.State}{(item.DecidedByPost is null ? "" : $" oleh {item.DecidedByPost}")}.");
        if (report.ClosedAt is { } closed)
            yield return new ChangeReportStep(closed, $"Laporan selesai: {report.State}.");
    }
}
