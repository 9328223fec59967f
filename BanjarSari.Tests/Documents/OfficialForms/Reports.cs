using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Security;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Documents.OfficialForms;

/// <summary>Makes sent reports, straight into the test's database.</summary>
public sealed class Reports(IServiceProvider services, string reference = Reports.Reference)
{
    public const string Reference = "LPR-2026-000123-X";

    private readonly PopulationDbContext _db = services.GetRequiredService<PopulationDbContext>();
    private readonly FieldCipher _cipher = services.GetRequiredService<FieldCipher>();
    private readonly List<Func<Guid, ChangeItem>> _items = [];

    public Reports Change(Resident subject, string element, string? old, string? now, string basisKind = "ijazah", string basis = "Ijazah terakhir", string state = ChangeItemStates.Waiting, bool bring = false)
    {
        var ordinal = _items.Count + 1;
        _items.Add(reportId =>
        {
            var id = Guid.CreateVersion7();
            return new ChangeItem
            {
                Id = id,
                ReportId = reportId,
                Ordinal = ordinal,
                SubjectResidentId = subject.Id,
                Element = element,
                OldValue = _cipher.Seal(nameof(ChangeItem), nameof(ChangeItem.OldValue), id, old),
                NewValue = _cipher.Seal(nameof(ChangeItem), nameof(ChangeItem.NewValue), id, now),
                Reason = "Alasan dari pelapor",
                BasisKind = basisKind,
                Basis = basis,
                BringToOffice = bring,
                State = state,
            };
        });
        return this;
    }

    public Reports Event(string kind, string details = "{}", Resident? subject = null, string basisKind = "surat-lahir", string basis = "Surat keterangan lahir")
    {
        var ordinal = _items.Count + 1;
        _items.Add(reportId =>
        {
            var id = Guid.CreateVersion7();
            return new ChangeItem
            {
                Id = id,
                ReportId = reportId,
                Ordinal = ordinal,
                Kind = kind,
                SubjectResidentId = subject?.Id,
                Details = _cipher.Seal(nameof(ChangeItem), nameof(ChangeItem.Details), id, details),
                BasisKind = basisKind,
                Basis = basis,
                State = ChangeItemStates.Waiting,
            };
        });
        return this;
    }

    public async Task<ChangeReport> SendAsync(Resident reporter, string state = ChangeReportStates.Sent, string? filedByPost = null)
    {
        var sent = TestClock.Start.UtcDateTime;
        var draft = state == ChangeReportStates.Draft;
        var report = new ChangeReport
        {
            Id = Guid.CreateVersion7(),
            Reference = draft ? null : reference,
            ReporterResidentId = reporter.Id,
            FamilyId = reporter.FamilyId,
            State = state,
            CreatedAt = sent,
            SentAt = draft ? null : sent,
            DueAt = draft ? null : sent.AddHours(72),
            FiledByOfficer = filedByPost is null ? null : Guid.CreateVersion7(),
            FiledByPost = filedByPost,
        };
        report.Items.AddRange(_items.Select(make => make(report.Id)));
        _db.ChangeReports.Add(report);
        await _db.SaveChangesAsync();
        return report;
    }
}
