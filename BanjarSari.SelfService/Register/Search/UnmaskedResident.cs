namespace BanjarSari.SelfService.Register.Search;

/// <summary>What lists and search leave out of a person's record.</summary>
public sealed record UnmaskedResident
{
    /// <summary>All 16 digits; null where there is none.</summary>
    public required string? Nik { get; init; }

    /// <summary>All 16 digits; null where there is none.</summary>
    public required string? KkNumber { get; init; }

    /// <summary>Date of birth.</summary>
    public required DateOnly? BirthDate { get; init; }

    /// <summary>Name of the mother.</summary>
    public required string? MotherName { get; init; }

    /// <summary>Address line of the card.</summary>
    public required string? Address { get; init; }
}
