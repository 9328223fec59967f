using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.ChangeReports.Drafts;

/// <summary>Reads the draft of a resident in words.</summary>
public sealed class DraftReader(PopulationDbContext db, DraftService drafts, ReportCardReader cards, ChangeReportReader reader, ItemSteps steps, ItemValues values, ItemEvidence evidence, ItemConsent consent)
{
    /// <summary>How many items the draft of <paramref name="reporterId"/> has; 0: there is no draft.</summary>
    public Task<int> CountAsync(Guid reporterId, CancellationToken cancellation = default) =>
        db.ChangeItems.CountAsync(item => item.State == ChangeItemStates.Draft && db.ChangeReports.Any(report =>
            report.Id == item.ReportId && report.ReporterResidentId == reporterId && report.State == ChangeReportStates.Draft && report.FiledByOfficer == null), cancellation);

    /// <summary>The draft; null: there is none.</summary>
    public async Task<DraftView?> ReadAsync(Guid reporterId, CancellationToken cancellation = default)
    {
        if (await drafts.FindAsync(reporterId, cancellation) is not { Items.Count: > 0 } draft)
            return null;
        var card = await cards.ReadAsync(reporterId, cancellation);
        // Who is no longer within reach is not named.
        var names = draft.Items.Select(item => item.SubjectResidentId).OfType<Guid>().Distinct()
            .ToDictionary(id => id, id => card.Find(id)?.Name ?? "Anggota yang tidak dapat Anda laporkan");
        var view = await reader.ReadAsync(draft, names, reporterId, cancellation);
        var ready = await evidence.ReadyAsync([.. draft.Items.Select(item => item.Id)], cancellation);
        return new DraftView(draft.Id, [.. view.Items.Select(item => Item(draft.Items.Single(row => row.Ordinal == item.Ordinal), item))]);

        DraftItem Item(ChangeItem row, ChangeItemView words)
        {
            var allowed = EditableItems.Allowed(row, card);
            var editable = new EditableItem { Report = draft, Item = row, Card = card, Subject = card.Find(row.SubjectResidentId) };
            return new DraftItem
            {
                View = allowed ? words : words with { Old = null, New = null, Facts = [], Withheld = true },
                Continue = Missing(editable, ready),
                Allowed = allowed,
                NeedsConsent = consent.Of(row, card) is not null,
                Advice = row.Element == nameof(Resident.Name) ? [.. NameAdvice.Of(values.New(row) ?? "")] : values.Fields(row).TryGetValue(nameof(Resident.Name), out var name) ? [.. NameAdvice.Of(name)] : [],
                Files = ready.GetValueOrDefault(row.Id),
            };
        }
    }

    private string? Missing(EditableItem editable, IReadOnlyDictionary<Guid, int> ready)
    {
        var next = steps.Next(editable);
        if (next != Addresses.Of(editable.Number))
            return next;
        return evidence.Lacks(editable.Item, ready) ? Addresses.Step(editable.Number, editable.Item.Ordinal, "bukti") : null;
    }
}
