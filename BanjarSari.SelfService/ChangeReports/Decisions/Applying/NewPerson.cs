using System.Globalization;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Elements;
using BanjarSari.SelfService.Register.Events;

namespace BanjarSari.SelfService.ChangeReports.Decisions.Applying;

/// <summary>Reads a person who is not yet recorded from the fields of a report.</summary>
internal static class NewPerson
{
    private static readonly string[] Apart = [nameof(Resident.Name), nameof(Resident.Sex), nameof(Resident.BirthDate), nameof(Resident.FamilyRelation)];

    public static NewResidentOptions Of(AppliedItem item)
    {
        var elements = item.Fields.Where(field => ElementCatalog.Find(field.Key) is not null && !Apart.Contains(field.Key)).ToDictionary(field => field.Key, field => (string?)field.Value);
        if (item.Fields.TryGetValue("motherName", out var mother))
            elements[nameof(Resident.MotherName)] = mother;
        if (item.Fields.TryGetValue("fatherName", out var father))
            elements[nameof(Resident.FatherName)] = father;
        return new NewResidentOptions
        {
            Name = item.Needed(nameof(Resident.Name)),
            Sex = int.Parse(item.Needed(nameof(Resident.Sex)), NumberStyles.None, CultureInfo.InvariantCulture),
            BirthDate = BirthDate(item),
            Nik = item.Fields.GetValueOrDefault(ItemDetails.Nik),
            MotherId = item.Person("mother"),
            FatherId = item.Person("father"),
            Elements = elements,
        };
    }

    public static DateOnly BirthDate(AppliedItem item) =>
        item.Day(nameof(Resident.BirthDate)) ?? throw new RegisterException("Tanggal lahir belum diisi. Minta pelapor melengkapinya.");
}
