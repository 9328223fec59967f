namespace BanjarSari.SelfService.ChangeReports.Drafts;

/// <summary>Whose consent an item needs (register.md section 12, no. 11): adults other than the reporter, for their own record.</summary>
public sealed class ItemConsent(ItemValues values)
{
    /// <summary>The person who has to agree; null: nobody.</summary>
    public Guid? Of(ChangeItem item, ReportCard card)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(card);
        // The dead cannot, the address of the card is the head's matter, and a child's is the parents'.
        if (item.Kind is ReportKinds.Death or ReportKinds.MoveWithin || card.Find(item.SubjectResidentId) is not { } subject)
            return null;
        if (subject.NeedsConsent)
            return subject.ResidentId;
        // A marriage changes the record of both; a divorce rests on the court's document, not on the other's word.
        return item.Kind == ReportKinds.Marriage && values.Fields(item).TryGetValue("spouse", out var spouse) && card.Find(Guid.Parse(spouse)) is { NeedsConsent: true } other
            ? other.ResidentId
            : null;
    }
}
