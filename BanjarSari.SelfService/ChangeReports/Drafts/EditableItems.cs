using BanjarSari.SelfService.DataStore;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.ChangeReports.Drafts;

/// <summary>Finds what a reporter may still change; everything else does not exist for the pages that change items.</summary>
public sealed class EditableItems(PopulationDbContext db, DraftService drafts, ReportCardReader cards)
{
    /// <summary>
    /// The item at place <paramref name="ordinal"/> of the draft or of the report <paramref name="number"/>; null when there is none of
    /// this reporter, it is not to be changed now, or the person it is about is no longer theirs to report about.
    /// </summary>
    public async Task<EditableItem?> FindAsync(Guid reporterId, string number, int ordinal, CancellationToken cancellation = default)
    {
        var report = number == Addresses.Draft
            ? await drafts.FindAsync(reporterId, cancellation)
            : await db.ChangeReports.Include(row => row.Items).FirstOrDefaultAsync(row => row.Reference == number && row.ReporterResidentId == reporterId, cancellation);
        if (report?.Items.Find(row => row.Ordinal == ordinal && row.State is (ChangeItemStates.Draft or ChangeItemStates.NeedsImprovement)) is not { } item)
            return null;
        var card = await cards.ReadAsync(reporterId, cancellation);
        return Allowed(item, card) ? new EditableItem { Report = report, Item = item, Card = card, Subject = card.Find(item.SubjectResidentId) } : null;
    }

    /// <summary>Whether the reporter may still report about the person of <paramref name="item"/>.</summary>
    public static bool Allowed(ChangeItem item, ReportCard card)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(card);
        if (item.SubjectResidentId is null)
            return true;
        return card.Find(item.SubjectResidentId) is { } subject
            && (item.Element is null ? card.SubjectsOf(item.Kind).Contains(subject) : ReportableElements.Find(item.Element, subject) is not null);
    }
}
