namespace BanjarSari.SelfService.Register.Events;

/// <summary>A person who enters the register by birth or by moving in.</summary>
public sealed record NewResidentOptions
{
    /// <summary>Full name without degrees.</summary>
    public required string Name { get; init; }

    /// <summary>Code <c>sex</c>.</summary>
    public required int Sex { get; init; }

    /// <summary>Birth date of a newcomer; at a birth the day of the event counts.</summary>
    public DateOnly? BirthDate { get; init; }

    /// <summary>NIK of a newcomer; null: a temporary number is given.</summary>
    public string? Nik { get; init; }

    /// <summary>Mother, where she is in the register.</summary>
    public Guid? MotherId { get; init; }

    /// <summary>Father, where he is in the register.</summary>
    public Guid? FatherId { get; init; }

    /// <summary>Further elements by key, in canonical form: birth place, weight, religion and so on.</summary>
    public IReadOnlyDictionary<string, string?> Elements { get; init; } = new Dictionary<string, string?>();
}
