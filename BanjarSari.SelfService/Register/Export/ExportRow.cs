using System.Globalization;
using BanjarSari.SelfService.Register.Import.Layouts;
using BanjarSari.SelfService.Register.Import.Rows;
using BanjarSari.SelfService.Security;

namespace BanjarSari.SelfService.Register.Export;

/// <summary>One resident as cells, all of them texts: a name that begins with <c>=</c> must stay a name.</summary>
internal sealed class ExportRow(FieldCipher cipher, ResidentNumbers numbers, ReferenceCodeBook codes, ExportPlaces places)
{
    /// <summary>OpenSID's 43 columns, then what they cannot carry.</summary>
    public static readonly IReadOnlyList<ImportField> Columns = [.. ImportFields.All.Where(field => !field.IsExact || field.Element is null || !IsCarriedByOpenSid(field))];

    /// <summary>Cells by heading, in the order of <see cref="Columns"/>.</summary>
    public Dictionary<string, object?> Of(Resident resident)
    {
        var cells = new Dictionary<string, object?>(Columns.Count);
        foreach (var field in Columns)
            cells[field.Column] = Cell(field, resident) ?? "";
        return cells;
    }

    // OpenSID's lists of marital states and occupations are shorter than the official ones.
    private static bool IsCarriedByOpenSid(ImportField field) =>
        field.Element!.Key is not (nameof(Resident.MaritalStatus) or nameof(Resident.Occupation)) && OpenSidColumns.All.Any(column => column.Element == field.Element.Key);

    private string? Cell(ImportField field, Resident resident)
    {
        if (field.Element is null)
            return Own(field, resident);
        var value = field.Element.Get(resident, cipher);
        return value is null || field.IsExact ? value : ForOpenSid(field, value);
    }

    private string ForOpenSid(ImportField field, string value) => (field.Element!.CodeKind, value) switch
    {
        ("marital-status", _) => codes.Of("marital-status").First(code => code.Code.ToString(CultureInfo.InvariantCulture) == value).CardCode?.ToString(CultureInfo.InvariantCulture) ?? "",
        ("occupation", "99") => "89",
        // Occupations that OpenSID has no number for go by their name.
        ("occupation", { Length: 2 }) when string.CompareOrdinal(value, "89") >= 0 => codes.Paper("occupation", int.Parse(value, CultureInfo.InvariantCulture))!,
        _ => value,
    };

    private string? Own(ImportField field, Resident resident) => field.Column switch
    {
        "alamat" => resident.Family is { } family ? numbers.AddressOf(family) : null,
        "dusun" => places.Of(resident.HamletId),
        "rw" => places.Of(resident.RwId),
        "rt" => places.Of(resident.RtId),
        "no_kk" => resident.Family is null ? null : numbers.KkNumberOf(resident.Family)?.Digits ?? StandIn(resident.Family.TemporaryNumber),
        "nik" => numbers.NikOf(resident)?.Digits ?? StandIn(resident.TemporaryNumber),
        "status_dasar" => resident.State.ToString(CultureInfo.InvariantCulture),
        nameof(Resident.TemporaryNumber) => resident.TemporaryNumber,
        nameof(Resident.StateSince) => Date(resident.StateSince),
        nameof(Resident.HiddenFromFamily) => resident.HiddenFromFamily ? "1" : null,
        "HouseholdNumber" => places.Household(resident.HouseholdId),
        nameof(Resident.HouseholdRole) => resident.HouseholdRole?.ToString(CultureInfo.InvariantCulture),
        _ => resident.Family is null ? null : OfFamily(field, resident.Family),
    };

    private string? OfFamily(ImportField field, Family family) => field.Column switch
    {
        "FamilyTemporaryNumber" => family.TemporaryNumber,
        "FamilyHamlet" => places.Of(family.HamletId),
        "FamilyRw" => places.Of(family.RwId),
        "FamilyRt" => places.Of(family.RtId),
        "FamilyPostalCode" => family.PostalCode,
        "FamilyCardIssuedOn" => Date(family.CardIssuedOn),
        "FamilyRegisteredOn" => Date(family.RegisteredOn),
        "FamilyClosedAt" => family.ClosedAt?.ToString("O", CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException($"No value for column {field.Column}."),
    };

    // OpenSID knows only stand-ins of its own form; 0 is its word for "none".
    private static string StandIn(string? number) => number is not null && RowReader.IsTemporary(number) ? number : "0";

    private static string? Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
