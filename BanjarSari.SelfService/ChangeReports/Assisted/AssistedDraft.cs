using BanjarSari.SelfService.ChangeReports.Drafts;
using BanjarSari.SelfService.Officers;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Elements;

namespace BanjarSari.SelfService.ChangeReports.Assisted;

/// <summary>Makes the rows of a report filed at the counter, as the resident's own draft has them.</summary>
public sealed class AssistedDraft(ElementValueCheck check, ItemValues values, EvidenceMatrix matrix, TimeProvider clock)
{
    /// <summary>The unsent report with its items. Throws <see cref="RegisterException"/> naming the item that is wrong.</summary>
    public async Task<ChangeReport> MakeAsync(AssistedReportOptions options, Resident reporter, OfficerContext officer, CancellationToken cancellation = default)
    {
        var report = new ChangeReport
        {
            Id = options.SubmissionId,
            ReporterResidentId = reporter.Id,
            FamilyId = reporter.FamilyId,
            State = ChangeReportStates.Draft,
            CreatedAt = clock.GetUtcNow().UtcDateTime,
            FiledByOfficer = officer.UserKey,
            FiledByPost = officer.Post,
            FilingReason = options.FilingReason.Trim(),
        };
        foreach (var (number, wanted) in options.Items.Select((item, index) => (index + 1, item)))
        {
            try
            {
                report.Items.Add(await ItemAsync(report, wanted, cancellation));
                // The signed form goes with the first item, yet it proves nothing about it.
                if (report.Items[^1] is { BringToOffice: false } item && matrix.Find(item.BasisKind)!.NeedsFile && options.Evidence.All(file => file.Ordinal != item.Ordinal))
                    throw new RegisterException("Foto bukti belum ada. Ambil fotonya, atau tandai bahwa warga membawanya nanti.");
            }
            catch (RegisterException refusal)
            {
                throw new RegisterException($"Butir {number}. {refusal.Message}");
            }
        }

        return report;
    }

    private async Task<ChangeItem> ItemAsync(ChangeReport report, AssistedItem wanted, CancellationToken cancellation)
    {
        var element = ElementCatalog.Find(wanted.Element);
        if (element is null == (wanted.Kind == ReportKinds.Change) || (element is null && ReportForms.Find(wanted.Kind) is null))
            throw new RegisterException("Jenis perubahan ini tidak dikenal.");
        if (matrix.Find(wanted.BasisKind) is not { } basis)
            throw new RegisterException("Pilih bukti yang ditunjukkan.");
        var item = new ChangeItem
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            ReportId = report.Id,
            Ordinal = report.Items.Count + 1,
            Kind = wanted.Kind,
            SubjectResidentId = ReportForms.Find(wanted.Kind)?.About == "new" ? null : wanted.SubjectResidentId ?? report.ReporterResidentId,
            Element = wanted.Element,
            Reason = wanted.Reason.Trim(),
            BasisKind = basis.Key,
            Basis = basis.Label,
            BringToOffice = basis.NeedsFile && wanted.BringToOffice,
            State = ChangeItemStates.Draft,
        };
        if (element is null)
            values.SetFields(item, wanted.Fields.Where(field => !string.IsNullOrWhiteSpace(field.Value)).ToDictionary(field => field.Key, field => field.Value!.Trim()));
        else
            await SetValueAsync(item, element, wanted, cancellation);
        return item;
    }

    private async Task SetValueAsync(ChangeItem item, Element element, AssistedItem wanted, CancellationToken cancellation)
    {
        var now = await check.NowAsync(item.SubjectResidentId!.Value, element, cancellation);
        values.SetOld(item, now);
        values.SetNew(item, check.Canonical(element, new TypedValue(wanted.Value, wanted.Clear), now));
    }
}
