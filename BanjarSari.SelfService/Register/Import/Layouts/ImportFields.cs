using System.Collections.Frozen;
using BanjarSari.SelfService.Register.Elements;

namespace BanjarSari.SelfService.Register.Import.Layouts;

/// <summary>
/// Every column that is read and written: OpenSID's 43, then our own under their keys, which carry what the
/// 43 cannot (codes that OpenSID lacks, elements that it does not export, the family's own place and dates).
/// </summary>
internal static class ImportFields
{
    public static readonly IReadOnlyList<ImportField> All = Build();

    private static readonly FrozenDictionary<string, ImportField> ByColumn = All.ToFrozenDictionary(field => field.Column, StringComparer.OrdinalIgnoreCase);

    public static readonly ImportField Address = Of("alamat");
    public static readonly ImportField Hamlet = Of("dusun");
    public static readonly ImportField Rw = Of("rw");
    public static readonly ImportField Rt = Of("rt");
    public static readonly ImportField Name = Of("nama");
    public static readonly ImportField KkNumber = Of("no_kk");
    public static readonly ImportField Nik = Of("nik");
    public static readonly ImportField State = Of("status_dasar");

    public static readonly ImportField TemporaryNumber = Of(nameof(Resident.TemporaryNumber));
    public static readonly ImportField StateSince = Of(nameof(Resident.StateSince));
    public static readonly ImportField HiddenFromFamily = Of(nameof(Resident.HiddenFromFamily));
    public static readonly ImportField HouseholdNumber = Of("HouseholdNumber");
    public static readonly ImportField HouseholdRole = Of(nameof(Resident.HouseholdRole));
    public static readonly ImportField FamilyTemporaryNumber = Of("FamilyTemporaryNumber");
    public static readonly ImportField FamilyHamlet = Of("FamilyHamlet");
    public static readonly ImportField FamilyRw = Of("FamilyRw");
    public static readonly ImportField FamilyRt = Of("FamilyRt");
    public static readonly ImportField FamilyPostalCode = Of("FamilyPostalCode");
    public static readonly ImportField FamilyCardIssuedOn = Of("FamilyCardIssuedOn");
    public static readonly ImportField FamilyRegisteredOn = Of("FamilyRegisteredOn");
    public static readonly ImportField FamilyClosedAt = Of("FamilyClosedAt");

    /// <summary>Column of the layout that fills an element: its first.</summary>
    public static ImportField Of(string column) => ByColumn[column];

    public static ImportField? Find(string heading) => ByColumn.GetValueOrDefault(heading.Trim());

    private static List<ImportField> Build()
    {
        var fields = new List<ImportField>();
        foreach (var (column, element) in OpenSidColumns.All)
            fields.Add(new ImportField(fields.Count, column, ElementCatalog.Find(element), IsExact: false));
        // "sex" is a heading of OpenSID too; NIK has a column of its own.
        foreach (var element in ElementCatalog.All.Where(element => element.Key is not (nameof(Resident.Nik) or nameof(Resident.Sex))))
            fields.Add(new ImportField(fields.Count, element.Key, element, IsExact: true));
        string[] own =
        [
            nameof(Resident.TemporaryNumber), nameof(Resident.StateSince), nameof(Resident.HiddenFromFamily), "HouseholdNumber",
            nameof(Resident.HouseholdRole), "FamilyTemporaryNumber", "FamilyHamlet", "FamilyRw", "FamilyRt", "FamilyPostalCode",
            "FamilyCardIssuedOn", "FamilyRegisteredOn", "FamilyClosedAt",
        ];
        foreach (var column in own)
            fields.Add(new ImportField(fields.Count, column, null, IsExact: true));
        return fields;
    }
}
