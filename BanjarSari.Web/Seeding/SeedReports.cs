using System.Text.Json;
using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Elements;

namespace BanjarSari.Web.Seeding;

/// <summary>Change reports of ordinary families, one each, until there are as many as wanted.</summary>
internal sealed class SeedReports(SeedContext context, int wanted)
{
    private const string Checker = "Kepala Seksi Pelayanan";
    private int _made;

    /// <summary>Makes the next case a report of <paramref name="family"/>.</summary>
    public void Usual(SeedFamily family)
    {
        if (_made == wanted || family.Members[0].Row is not { State: ResidentStates.Alive } head)
            return;
        var way = ReportCases.Of(_made);
        var other = family.Members.Skip(1).Select(member => member.Row).FirstOrDefault(person => person.State == ResidentStates.Alive && person.BirthDate < context.Today.AddYears(-18));
        // The next family has one.
        if (way.OfOther && other is null)
            return;

        _made++;
        var sent = context.Now.AddHours(-way.HoursAgo).AddMinutes(-family.Random.Next(55));
        var id = context.NewKey(SeedKind.Report);
        List<ChangeItem> items = [Item(id, 1, way, head, way.OfOther ? other! : head, way.State, sent)];
        if (way.WithRefused)
            items.Add(Item(id, 2, ReportCases.Showcase[13], head, head, ChangeItemStates.Refused, sent));
        var report = new ChangeReport
        {
            Id = id,
            Reference = ReferenceNumber.Of("LPR", sent.Year, context.Serials.Letter(-sent.Year)),
            ReporterResidentId = head.Id,
            FamilyId = head.FamilyId,
            State = ChangeReportStates.Of(items, taken: false),
            CreatedAt = sent,
            SentAt = sent,
            DueAt = sent.AddHours(72),
            ClosedAt = items.TrueForAll(item => ChangeItemStates.Final.Contains(item.State)) ? items.Max(item => item.DecidedAt) : null,
            FiledByOfficer = way.FilingReason is null ? null : id,
            FiledByPost = way.FilingReason is null ? null : "Operator Pelayanan",
            FilingReason = way.FilingReason,
        };
        report.Items.AddRange(items);
        context.Batch.Reports.Add(report);
    }

    private ChangeItem Item(Guid report, int ordinal, ReportCase way, Resident head, Resident subject, string state, DateTime sent)
    {
        var id = context.NewKey(SeedKind.ReportItem);
        var element = ElementCatalog.Find(way.Element);
        var now = element?.Get(subject, context.Cipher);
        var wanted = element is null ? null : ReportValues.New(element.Key, now);
        var decided = state is ChangeItemStates.Waiting or ChangeItemStates.AwaitingConfirmation or ChangeItemStates.Verified ? (DateTime?)null : Earlier(sent.AddHours(30));
        if (state == ChangeItemStates.Approved)
            Approve(element!, subject, now, wanted, decided!.Value, way);
        var isNew = ReportForms.Find(way.Kind)?.About == "new";
        var consents = subject != head && way.Kind == ReportKinds.Change;
        var consented = consents && state != ChangeItemStates.AwaitingConfirmation;
        return new ChangeItem
        {
            Id = id,
            ReportId = report,
            Ordinal = ordinal,
            Kind = way.Kind,
            SubjectResidentId = isNew ? null : subject.Id,
            Element = way.Element,
            OldValue = context.Cipher.Seal(nameof(ChangeItem), nameof(ChangeItem.OldValue), id, now),
            NewValue = context.Cipher.Seal(nameof(ChangeItem), nameof(ChangeItem.NewValue), id, wanted),
            Details = element is null ? context.Cipher.Seal(nameof(ChangeItem), nameof(ChangeItem.Details), id, JsonSerializer.Serialize(ReportValues.Details(way.Kind, context, head))) : null,
            Reason = way.Reason,
            BasisKind = way.Basis.Key,
            Basis = way.Basis.Words,
            BringToOffice = way.Basis.Key is not ("pernyataan" or "keterangan-sendiri"),
            Tier = element?.Tier ?? ReportForms.Of(way.Kind).Tier,
            State = state,
            OpenKey = ChangeItemStates.Open.Contains(state) ? $"{(isNew ? head.Id : subject.Id)}|{way.Element ?? way.Kind}" : null,
            ConfirmerResidentId = consents ? subject.Id : null,
            ConfirmedAt = consented ? Earlier(sent.AddHours(5)) : null,
            ConfirmedVia = consented ? "layanan-mandiri" : null,
            VerifiedAt = state == ChangeItemStates.Verified ? Earlier(sent.AddHours(20)) : null,
            VerifiedByPost = state == ChangeItemStates.Verified ? Checker : null,
            DecidedAt = decided,
            DecidedByPost = decided is null || state == ChangeItemStates.Withdrawn ? null : Checker,
            ReasonCode = way.ReasonCode,
            Answer = way.Answer,
        };
    }

    // The register already has what was approved.
    private void Approve(Element element, Resident subject, string? old, string? wanted, DateTime at, ReportCase way)
    {
        element.Set(subject, context.Cipher, wanted);
        SeedHistory.Changed(context, subject, element.Key, old, wanted, at, way.Basis.Words);
    }

    private DateTime Earlier(DateTime at) => at < context.Now ? at : context.Now.AddMinutes(-10);
}
