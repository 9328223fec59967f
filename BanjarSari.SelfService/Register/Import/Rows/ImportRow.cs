using BanjarSari.SelfService.Register.Elements;
using BanjarSari.SelfService.Register.Import.Layouts;

namespace BanjarSari.SelfService.Register.Import.Rows;

/// <summary>One person of the file, understood: canonical values, ready to be compared with the register.</summary>
internal sealed class ImportRow
{
    public required string? Sheet { get; init; }

    public required int Line { get; init; }

    public required string Name { get; init; }

    public Nik? Nik { get; init; }

    /// <summary>Number that the file gives to a person without NIK, when it is fit to be kept.</summary>
    public string? TemporaryNumber { get; set; }

    /// <summary>What tells families of the file apart; null for a person on no card.</summary>
    public string? FamilyKey { get; init; }

    public AreaText Area { get; init; }

    public string? Address { get; init; }

    /// <summary>Code <c>resident-state</c>; null when the file says nothing.</summary>
    public int? State { get; init; }

    public string? BirthPlace { get; init; }

    public DateOnly? BirthDate { get; init; }

    public int? Relation { get; init; }

    public List<(Element Element, string Value)> Values { get; } = [];

    /// <summary>Elements whose cell is empty although the file has the column.</summary>
    public List<Element> Blanks { get; } = [];

    /// <summary>Our own columns beside the elements; null unless the file is our own export.</summary>
    public Dictionary<ImportField, string>? Own { get; set; }

    public List<RowNote> Notes { get; } = [];

    /// <summary>Why the file cannot be imported because of this row.</summary>
    public RowNote? Error { get; set; }

    /// <summary>Tells people without NIK apart.</summary>
    public (string Name, string? Place, DateOnly? Date) Identity => IdentityOf(Name, BirthPlace, BirthDate);

    public bool IsAlive => State is null or ResidentStates.Alive;

    public static (string Name, string? Place, DateOnly? Date) IdentityOf(string name, string? place, DateOnly? date) =>
        (name.ToUpperInvariant(), place?.ToUpperInvariant(), date);

    public string? OwnValue(ImportField field) => Own?.GetValueOrDefault(field);
}
