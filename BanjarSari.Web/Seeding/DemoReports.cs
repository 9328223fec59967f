using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.Register;

namespace BanjarSari.Web.Seeding;

/// <summary>A's two change reports: one decided item by item, whose approved item stands in the history, and one open.</summary>
internal static class DemoReports
{
    public static void Make(SeedContext context, SeedFamily family)
    {
        Decided(context, family);
        Open(context, family);
        SeedHistory.Attested(context, family.Members[1].Row, context.OfficeTime(family.Random, 21));
    }

    private static void Decided(SeedContext context, SeedFamily family)
    {
        var head = family.Members[0].Row;
        var sent = context.OfficeTime(family.Random, 160);
        var decided = sent.AddDays(1);
        var report = Begin(context, head, sent, ChangeReportStates.Approved, decided);
        report.Items.Add(Item(context, report, nameof(Resident.Occupation), ("19", "9"), ("Sekarang saya menggarap sawah sendiri.", "Surat pernyataan (F-1.06)"), (ChangeItemStates.Approved, decided, null, "Data desa sudah diperbarui. KK dan KTP-el belum berubah; bawa surat pernyataan ini ke Disdukcapil.")));
        report.Items.Add(Item(context, report, nameof(Resident.BloodType), (null, "4"), ("Hasil donor darah di puskesmas.", "Kartu donor"), (ChangeItemStates.Refused, decided, "mutu-gambar", "Foto kartu tidak terbaca. Kirim foto yang lebih terang, atau bawa kartunya ke kantor desa.")));
        context.Batch.Reports.Add(report);
        SeedHistory.Changed(context, head, nameof(Resident.Occupation), "19", "9", decided, "Surat pernyataan (F-1.06)");
        head.BloodType = null;
    }

    private static void Open(SeedContext context, SeedFamily family)
    {
        var report = Begin(context, family.Members[0].Row, context.OfficeTime(family.Random, 1), ChangeReportStates.Checking, null);
        report.Items.Add(Item(context, report, nameof(Resident.Education), ("4", "5"), ("Saya lulus Paket C tahun ini.", "Ijazah Paket C"), (ChangeItemStates.Waiting, null, null, null)));
        report.Items.Add(Item(context, report, nameof(Resident.MarriageCertificateNumber), (null, "0231/012/VI/2004"), ("Nomor buku nikah belum tercatat.", "Buku nikah"), (ChangeItemStates.Waiting, null, null, null)));
        context.Batch.Reports.Add(report);
    }

    private static ChangeReport Begin(SeedContext context, Resident person, DateTime sent, string state, DateTime? closed) => new()
    {
        Id = context.NewKey(SeedKind.Report),
        Reference = ReferenceNumber.Of("LPR", sent.Year, context.Serials.Letter(-sent.Year)),
        ReporterResidentId = person.Id,
        FamilyId = person.FamilyId,
        State = state,
        CreatedAt = sent,
        SentAt = sent,
        DueAt = sent.AddHours(72),
        ClosedAt = closed,
    };

    private static ChangeItem Item(SeedContext context, ChangeReport report, string element, (string? Old, string? New) value, (string Reason, string Basis) why, (string State, DateTime? At, string? Code, string? Answer) decision)
    {
        var id = context.NewKey(SeedKind.ReportItem);
        return new ChangeItem
        {
            Id = id,
            ReportId = report.Id,
            Ordinal = report.Items.Count + 1,
            SubjectResidentId = report.ReporterResidentId,
            Tier = 1,
            OpenKey = ChangeItemStates.Open.Contains(decision.State) ? $"{report.ReporterResidentId}|{element}" : null,
            Element = element,
            OldValue = context.Cipher.Seal(nameof(ChangeItem), nameof(ChangeItem.OldValue), id, value.Old),
            NewValue = context.Cipher.Seal(nameof(ChangeItem), nameof(ChangeItem.NewValue), id, value.New),
            Reason = why.Reason,
            Basis = why.Basis,
            State = decision.State,
            DecidedAt = decision.At,
            DecidedByPost = decision.At is null ? null : "Kepala Seksi Pelayanan",
            ReasonCode = decision.Code,
            Answer = decision.Answer,
        };
    }
}
