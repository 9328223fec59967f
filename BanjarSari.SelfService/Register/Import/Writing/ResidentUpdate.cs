using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Register.Elements;
using BanjarSari.SelfService.Register.Import.Rows;

namespace BanjarSari.SelfService.Register.Import.Writing;

/// <summary>Brings one known resident up to what the file says, and tells what changed.</summary>
internal sealed class ResidentUpdate(ImportSession session, Resident resident, ImportRow row)
{
    private static readonly Element NikElement = ElementCatalog.Of(nameof(Resident.Nik));

    /// <summary>Elements with their history.</summary>
    public List<ElementChange> History { get; } = [];

    /// <summary>Everything that changed, for the trail of the act.</summary>
    public List<ValueChange> Changes { get; } = [];

    public void Apply(Guid? familyId, AreaIds area)
    {
        foreach (var (element, value) in row.Values)
            Set(element, value);
        if (session.BlanksOverwrite)
            foreach (var element in row.Blanks.Where(element => element.Key != nameof(Resident.Name)))
                Set(element, null);
        if (row.Nik is { } nik && resident.NikIndex is null)
            SetFirstNik(nik);
        if (familyId is { } family && family != resident.FamilyId)
        {
            Changes.Add(new ValueChange(nameof(Resident.FamilyId), resident.FamilyId?.ToString(), family.ToString()));
            if (resident.FamilyId is { } left)
                session.LeftFamilies.Add(left);
            resident.FamilyId = family;
        }

        if (!row.Area.IsEmpty && area != AreaIds.Of(resident))
        {
            Changes.Add(new ValueChange("Area", AreaIds.Of(resident).ToString(), area.ToString()));
            area.PutOn(resident);
        }

        // Dying and moving are events with a date and a document, not a cell in a list.
        if (row.State is { } state && state != resident.State)
            row.Notes.Add(new RowNote("status_dasar", ImportProblemKinds.StateDiffers, "Status di berkas berbeda dengan status di register; register tidak diubah. Catat peristiwanya bila memang terjadi."));
    }

    private void Set(Element element, string? value)
    {
        var old = element.Get(resident, session.Cipher);
        if (old == value || SaysLess(element, old, value))
            return;
        element.Set(resident, session.Cipher, value);
        Record(element, old, value);
    }

    private void SetFirstNik(Nik nik)
    {
        session.Numbers.SetNik(resident, nik);
        resident.TemporaryNumber = null;
        Record(NikElement, null, nik.Digits);
    }

    private void Record(Element element, string? old, string? value)
    {
        Changes.Add(new ValueChange(element.Key, old, value));
        var id = session.NewId();
        History.Add(new ElementChange
        {
            Id = id,
            ResidentId = resident.Id,
            Element = element.Key,
            OldValue = session.Cipher.Seal(nameof(ElementChange), nameof(ElementChange.OldValue), id, old),
            NewValue = session.Cipher.Seal(nameof(ElementChange), nameof(ElementChange.NewValue), id, value),
            ChangedAt = session.Process.At,
            Source = session.File.Layout.Source,
            SourceDate = session.Today,
            ProcessId = session.Process.Id,
        });
    }

    // OpenSID's lists are shorter: its KAWIN does not undo KAWIN TERCATAT, its LAINNYA not an occupation of the
    // newer list.
    private static bool SaysLess(Element element, string? old, string? value) => (element.CodeKind, old, value) switch
    {
        ("marital-status", "2" or "3", "102") => true,
        ("marital-status", "4" or "5", "103") => true,
        ("occupation", { Length: 2 }, "99") => string.CompareOrdinal(old, "89") >= 0,
        _ => false,
    };
}
