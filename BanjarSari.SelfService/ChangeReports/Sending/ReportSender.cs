using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.ChangeReports.Drafts;
using BanjarSari.SelfService.ChangeReports.Following;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Elements;
using BanjarSari.SelfService.Village;
using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.ChangeReports.Sending;

/// <summary>Turns a checked draft into a report under its number: the one way in, for residents and for the counter.</summary>
public sealed class ReportSender(PopulationDbContext db, ReferenceNumbers numbers, MoveSplit moves, ItemConsent consent, ItemValues values, ReportNotices notices, ActLog acts, IOptions<ChangeReportOptions> options, VillageClock clock)
{
    /// <summary>
    /// Numbers and opens <paramref name="report"/>, whose items have passed <see cref="SendChecks"/>, and adds the act to the unit of
    /// work. Call inside the write gate; the caller saves in it.
    /// </summary>
    public async Task<string> SendAsync(ChangeReport report, ReportCard card, ActingPerson by, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(card);
        moves.Split(report, card);
        foreach (var item in report.Items)
            Open(item, report, consent.Of(item, card));
        report.Reference = await numbers.NextAsync("LPR", clock.Today.Year, cancellation);
        report.State = ChangeReportStates.Of(report.Items, taken: false);
        report.SentAt = clock.UtcNow;
        report.DueAt = clock.UtcNow.AddHours(options.Value.AnswerHours);

        var process = acts.Begin(ProcessKinds.ReportSent, by);
        acts.Add(process, "created", nameof(ChangeReport), report.Id, report.ReporterResidentId, report.FamilyId, [new ValueChange(nameof(ChangeReport.Reference), null, report.Reference)]);
        foreach (var item in report.Items.OrderBy(item => item.Ordinal))
            acts.Add(process, "created", nameof(ChangeItem), item.Id, item.SubjectResidentId, report.FamilyId, Content(item));
        db.Processes.Add(process);
        await notices.AskConsentAsync(report, report.Items, cancellation);
        return report.Reference;
    }

    /// <summary>Semula and menjadi of an item, for the trail.</summary>
    public IReadOnlyCollection<ValueChange> Content(ChangeItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.Element is { } element
            ? [new ValueChange(element, values.Old(item), values.New(item))]
            : [.. values.Fields(item).Select(field => new ValueChange(field.Key, null, field.Value))];
    }

    private static void Open(ChangeItem item, ChangeReport report, Guid? confirmer)
    {
        item.Tier = item.Element is { } element ? ElementCatalog.Of(element).Tier : ReportForms.Of(item.Kind).Tier;
        item.OpenKey = OpenKeys.Of(item, report.FamilyId);
        item.ConfirmerResidentId = confirmer;
        item.State = confirmer is null ? ChangeItemStates.Waiting : ChangeItemStates.AwaitingConfirmation;
    }
}
