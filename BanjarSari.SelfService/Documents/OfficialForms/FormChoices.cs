using System.Text.Json;
using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.FamilyCard;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Security;

namespace BanjarSari.SelfService.Documents.OfficialForms;

/// <summary>Which boxes of F-1.02 a report ticks; the applicant may tick more by hand.</summary>
internal sealed class FormChoices(FieldCipher cipher)
{
    /// <summary>Keys of part II, in the form's order.</summary>
    public IReadOnlyList<string> Of(IReadOnlyList<ChangeItem> items, IReadOnlyDictionary<Guid, Resident> people, DateOnly today)
    {
        var ticked = items.SelectMany(item => Of(item, people, today)).ToHashSet();
        return [.. FormCatalog.Instance.Columns.SelectMany(column => column.Parts).SelectMany(part => part.Choices).Select(choice => choice.Key).Where(ticked.Contains)];
    }

    /// <summary>Numbers of the documents of part III.</summary>
    public static IReadOnlyList<int> Requirements(IReadOnlyList<ChangeItem> items)
    {
        var list = FormCatalog.Instance.Requirements;
        var others = list.Select((requirement, index) => (requirement, index)).Single(pair => pair.requirement.Others).index;
        var ticked = list.Select((requirement, index) => (requirement, index)).Where(pair => pair.requirement.Always).Select(pair => pair.index)
            .Concat(items.Where(item => item.BasisKind is not null || item.Basis.Length > 0).Select(item => Find(item.BasisKind) ?? others));
        return [.. ticked.Distinct().Order()];

        int? Find(string? basis) => list.Select((requirement, index) => (requirement, index)).Where(pair => basis is not null && pair.requirement.Basis?.Contains(basis) == true).Select(pair => (int?)pair.index).FirstOrDefault();
    }

    private IEnumerable<string> Of(ChangeItem item, IReadOnlyDictionary<Guid, Resident> people, DateOnly today) => item.Kind switch
    {
        ReportKinds.Change => OfElement(item, people, today),
        ReportKinds.Birth or ReportKinds.Death or ReportKinds.Marriage or ReportKinds.Divorce => ["peristiwa"],
        ReportKinds.MissingMember => [How(item) switch { "datang" => "pindah-datang", "lahir" => "peristiwa", _ => "menumpang" }],
        ReportKinds.MoveWithin => ["elemen", "ubah-kk"],
        // Who leaves the village registers with F-1.03; F-1.02 has no box for it.
        _ => [],
    };

    private IEnumerable<string> OfElement(ChangeItem item, IReadOnlyDictionary<Guid, Resident> people, DateOnly today)
    {
        yield return IsNewHead(item) ? "ganti-kepala" : "elemen";
        yield return "ubah-kk";
        if (item.SubjectResidentId is not { } id || !people.TryGetValue(id, out var person))
            yield break;
        var child = FamilyRights.IsChild(person.BirthDate, person.MaritalStatus, today);
        if ((child ? FormCatalog.Instance.ChildCardElements : FormCatalog.Instance.IdCardElements).Contains(item.Element!))
            yield return child ? "ubah-kia" : "ubah-ktp";
    }

    private bool IsNewHead(ChangeItem item) =>
        item.Element == nameof(Resident.FamilyRelation) && cipher.Open(nameof(ChangeItem), nameof(ChangeItem.NewValue), item.Id, item.NewValue) == $"{FamilyRelations.Head}";

    private string? How(ChangeItem item) =>
        cipher.Open(nameof(ChangeItem), nameof(ChangeItem.Details), item.Id, item.Details) is { } json
            ? JsonSerializer.Deserialize<Dictionary<string, string>>(json)!.GetValueOrDefault("how")
            : null;
}
