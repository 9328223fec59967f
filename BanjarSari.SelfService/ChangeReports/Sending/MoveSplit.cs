using BanjarSari.SelfService.ChangeReports.Drafts;
using BanjarSari.SelfService.DataStore;

namespace BanjarSari.SelfService.ChangeReports.Sending;

/// <summary>
/// A family that moves away together is one answer but several consents: each adult other than the reporter gets an item
/// of their own, so that one who stays does not hold the others back.
/// </summary>
public sealed class MoveSplit(PopulationDbContext db, ItemValues values, TimeProvider clock)
{
    /// <summary>Parts the items of <paramref name="report"/> about several persons.</summary>
    public void Split(ChangeReport report, ReportCard card)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(card);
        foreach (var item in report.Items.Where(item => item.Kind == ReportKinds.MoveOut).ToList())
        {
            var others = MemberKeys.Read(values.Fields(item)).Where(id => id != item.SubjectResidentId && card.Find(id) is { NeedsConsent: true }).ToList();
            if (others.Count == 0)
                continue;
            SetMembers(item, MemberKeys.Read(values.Fields(item)).Except(others));
            foreach (var other in others)
                Add(report, item, other);
        }
    }

    private void Add(ChangeReport report, ChangeItem item, Guid other)
    {
        var own = new ChangeItem
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            ReportId = report.Id,
            Ordinal = report.Items.Max(row => row.Ordinal) + 1,
            Kind = item.Kind,
            SubjectResidentId = other,
            Reason = item.Reason,
            BasisKind = item.BasisKind,
            Basis = item.Basis,
            BringToOffice = item.BringToOffice,
            State = ChangeItemStates.Draft,
        };
        values.SetFields(own, values.Fields(item));
        SetMembers(own, [other]);
        report.Items.Add(own);
        db.ChangeItems.Add(own);
    }

    private void SetMembers(ChangeItem item, IEnumerable<Guid> members) =>
        values.SetFields(item, new Dictionary<string, string>(values.Fields(item)) { [MemberKeys.Field] = MemberKeys.Join(members) });
}
