namespace BanjarSari.SelfService.ChangeReports;

/// <summary>What a second open report may not be about; see <see cref="ChangeItem.OpenKey"/>.</summary>
public static class OpenKeys
{
    /// <summary>One element of one person.</summary>
    public static string OfElement(Guid residentId, string element) => $"{residentId}|{element}";

    /// <summary>The key of <paramref name="item"/> of a report of this family; null: several may be open (births, missing members).</summary>
    public static string? Of(ChangeItem item, Guid? familyId) => item switch
    {
        { SubjectResidentId: { } subject, Element: { } element } => OfElement(subject, element),
        { Kind: ReportKinds.MoveWithin } => $"{familyId}|{item.Kind}",
        { SubjectResidentId: { } subject } => $"{subject}|{item.Kind}",
        _ => null,
    };
}
