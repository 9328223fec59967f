namespace BanjarSari.SelfService.FamilyCard;

/// <summary>
/// One member as the page shows them: the 17 columns of the paper card (F-1.09), screen labels, null where
/// nothing is recorded. Numbers and the mother's name are masked unless they were revealed.
/// </summary>
public sealed record FamilyMember
{
    /// <summary>Place on the card, from 1; the only handle by which a page names a member.</summary>
    public required int Position { get; init; }

    /// <summary>Name with degrees; <c>Anggota dilindungi</c> for a protected person.</summary>
    public required string Name { get; init; }

    /// <summary>A protected person: nothing beyond <see cref="Position"/> is told.</summary>
    public bool Protected { get; init; }

    /// <summary>The person looking.</summary>
    public bool IsViewer { get; init; }

    /// <summary>The person looking answers for this child: the whole record may be opened.</summary>
    public bool FullRecord { get; init; }

    /// <summary>The person looking may propose changes.</summary>
    public bool MayPropose { get; init; }

    /// <summary>Reference of the viewer's own open report about this member.</summary>
    public string? OpenReport { get; init; }

    /// <summary>NIK, masked or in full; null: none issued yet.</summary>
    public string? Nik { get; init; }

    /// <summary>NIK and mother's name stand in full.</summary>
    public bool Revealed { get; init; }

    /// <summary>Whole years; null without a birth date.</summary>
    public int? Age { get; init; }

    /// <summary>Column 3.</summary>
    public string? Sex { get; init; }

    /// <summary>Column 4.</summary>
    public string? BirthPlace { get; init; }

    /// <summary>Column 5.</summary>
    public DateOnly? BirthDate { get; init; }

    /// <summary>The birth date is a guess.</summary>
    public bool BirthDateEstimated { get; init; }

    /// <summary>Column 6.</summary>
    public string? Religion { get; init; }

    /// <summary>Column 7.</summary>
    public string? Education { get; init; }

    /// <summary>Column 8.</summary>
    public string? Occupation { get; init; }

    /// <summary>Column 9.</summary>
    public string? BloodType { get; init; }

    /// <summary>Column 10.</summary>
    public string? MaritalStatus { get; init; }

    /// <summary>Column 11: of the divorce for the divorced, else of the marriage.</summary>
    public DateOnly? MarriageOrDivorceDate { get; init; }

    /// <summary>Column 12 (SHDK).</summary>
    public string? Relation { get; init; }

    /// <summary>Column 13.</summary>
    public string? Citizenship { get; init; }

    /// <summary>Column 14.</summary>
    public string? PassportNumber { get; init; }

    /// <summary>Column 15.</summary>
    public string? StayPermitNumber { get; init; }

    /// <summary>Column 16.</summary>
    public string? FatherName { get; init; }

    /// <summary>Column 17.</summary>
    public string? MotherName { get; init; }
}
