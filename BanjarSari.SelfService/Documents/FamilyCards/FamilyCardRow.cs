using BanjarSari.SelfService.Documents.Prints;

namespace BanjarSari.SelfService.Documents.FamilyCards;

/// <summary>One member: columns 1 to 17 of form F-1.09, in capitals, a dash where nothing is known.</summary>
internal sealed record FamilyCardRow
{
    /// <summary>A member whose record others of the family must not see.</summary>
    public static readonly FamilyCardRow Protected = new() { Name = "ANGGOTA DILINDUNGI" };

    /// <summary>Column 1.</summary>
    public required string Name { get; init; }

    /// <summary>Column 2.</summary>
    public string Nik { get; init; } = Paper.Unknown;

    /// <summary>Column 3.</summary>
    public string Sex { get; init; } = Paper.Unknown;

    /// <summary>Column 4.</summary>
    public string BirthPlace { get; init; } = Paper.Unknown;

    /// <summary>Column 5.</summary>
    public string BirthDate { get; init; } = Paper.Unknown;

    /// <summary>Column 6.</summary>
    public string Religion { get; init; } = Paper.Unknown;

    /// <summary>Column 7.</summary>
    public string Education { get; init; } = Paper.Unknown;

    /// <summary>Column 8.</summary>
    public string Occupation { get; init; } = Paper.Unknown;

    /// <summary>Column 9.</summary>
    public string BloodType { get; init; } = Paper.Unknown;

    /// <summary>Column 10.</summary>
    public string MaritalStatus { get; init; } = Paper.Unknown;

    /// <summary>Column 11: of the divorce where the person is divorced, else of the marriage.</summary>
    public string MarriageOrDivorceDate { get; init; } = Paper.Unknown;

    /// <summary>Column 12.</summary>
    public string Relation { get; init; } = Paper.Unknown;

    /// <summary>Column 13.</summary>
    public string Citizenship { get; init; } = Paper.Unknown;

    /// <summary>Column 14.</summary>
    public string Passport { get; init; } = Paper.Unknown;

    /// <summary>Column 15.</summary>
    public string StayPermit { get; init; } = Paper.Unknown;

    /// <summary>Column 16.</summary>
    public string Father { get; init; } = Paper.Unknown;

    /// <summary>Column 17.</summary>
    public string Mother { get; init; } = Paper.Unknown;
}
