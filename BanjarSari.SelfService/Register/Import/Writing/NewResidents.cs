using System.Globalization;
using BanjarSari.SelfService.Register.Import.Layouts;
using BanjarSari.SelfService.Register.Import.Rows;

namespace BanjarSari.SelfService.Register.Import.Writing;

/// <summary>Makes residents of rows that the register does not know yet.</summary>
internal sealed class NewResidents(ImportSession session, AreaBook areas, HouseholdBook households, IReadOnlyDictionary<string, FamilyPlan> families)
{
    public Resident Make(ImportRow row)
    {
        var resident = new Resident
        {
            Id = session.NewId(),
            Name = row.Name,
            FamilyId = row.FamilyKey is null ? null : families[row.FamilyKey].FamilyId,
            HouseholdId = households.Find(row.OwnValue(ImportFields.HouseholdNumber)),
            HouseholdRole = row.OwnValue(ImportFields.HouseholdRole) is { } role ? int.Parse(role, NumberStyles.None, CultureInfo.InvariantCulture) : null,
            State = row.State ?? ResidentStates.Alive,
            StateSince = row.OwnValue(ImportFields.StateSince) is { } since ? DateReader.Read(since) : null,
            HiddenFromFamily = row.OwnValue(ImportFields.HiddenFromFamily) == "1",
            RecordedAt = session.Process.At,
            RecordedByProcessId = session.Process.Id,
            Source = session.File.Layout.Source,
            SourceDate = session.Today,
        };
        areas.Find(row.Area).PutOn(resident);
        foreach (var (element, value) in row.Values)
            element.Set(resident, session.Cipher, value);
        if (row.Nik is { } nik)
            session.Numbers.SetNik(resident, nik);
        else
            resident.TemporaryNumber = row.TemporaryNumber ?? session.TemporaryNumbers.NextForResident();
        return resident;
    }
}
