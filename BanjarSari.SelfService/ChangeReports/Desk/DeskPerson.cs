namespace BanjarSari.SelfService.ChangeReports.Desk;

/// <summary>A person on the desk: enough to know who it is, numbers masked.</summary>
public sealed record DeskPerson
{
    /// <summary>Key for further requests; never shown.</summary>
    public required Guid Id { get; init; }

    /// <summary>Name without degrees.</summary>
    public required string Name { get; init; }

    /// <summary>NIK masked; null where there is none.</summary>
    public required string? Nik { get; init; }

    /// <summary>KK number masked; null where there is none.</summary>
    public required string? KkNumber { get; init; }

    /// <summary>Date of birth.</summary>
    public required DateOnly? BirthDate { get; init; }

    /// <summary>Position in the family, in words.</summary>
    public required string? Relation { get; init; }

    /// <summary>Where the person lives, from small to large: <c>RT 002, RW 001, Dusun Krajan</c>.</summary>
    public required string Area { get; init; }

    /// <summary>Status dasar in words.</summary>
    public required string State { get; init; }
}
