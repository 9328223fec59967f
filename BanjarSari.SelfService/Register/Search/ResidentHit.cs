namespace BanjarSari.SelfService.Register.Search;

/// <summary>A person found, masked: numbers in part, of the birth date the year only.</summary>
public sealed record ResidentHit
{
    /// <summary>Key for further requests; never shown.</summary>
    public required Guid Id { get; init; }

    /// <summary>Name without degrees.</summary>
    public required string Name { get; init; }

    /// <summary>NIK masked; null where there is none.</summary>
    public required string? Nik { get; init; }

    /// <summary>KK number masked; null where there is none.</summary>
    public required string? KkNumber { get; init; }

    /// <summary>Year of birth.</summary>
    public required int? BirthYear { get; init; }

    /// <summary>Position in the family, in words.</summary>
    public required string? Relation { get; init; }

    /// <summary>From small to large: <c>RT 002, RW 001, Dusun Krajan</c>.</summary>
    public required string Area { get; init; }

    /// <summary>Status dasar in words.</summary>
    public required string State { get; init; }

    /// <summary>Lives in the village: may report and be reported for.</summary>
    public required bool Living { get; init; }
}
