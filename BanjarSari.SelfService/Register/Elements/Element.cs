using BanjarSari.SelfService.Security;

namespace BanjarSari.SelfService.Register.Elements;

/// <summary>
/// One element of a person's record: how it is called, read and written. Values travel in canonical form
/// (see <see cref="ElementKind"/>); null is "not filled in".
/// </summary>
public sealed record Element
{
    /// <summary>Stable key, the property's name: <c>BirthDate</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Label on screens.</summary>
    public required string Label { get; init; }

    /// <summary>Group on the profile page.</summary>
    public required ElementGroup Group { get; init; }

    /// <summary>Form of the value.</summary>
    public required ElementKind Kind { get; init; }

    /// <summary>Reference code list, for <see cref="ElementKind.Code"/>.</summary>
    public string? CodeKind { get; init; }

    /// <summary>
    /// Tier of change (register.md section 4): 0 self-service, 1 one officer, 2 two officers, 3 only through
    /// Disdukcapil.
    /// </summary>
    public required int Tier { get; init; }

    /// <summary>What to bring or attach, in words; what Disdukcapil asks where the tier is 3.</summary>
    public required string Evidence { get; init; }

    /// <summary>Health data and the like (UU 27/2022 art. 4): never on lists, never to other members of the family.</summary>
    public bool Specific { get; init; }

    /// <summary>Counted when the completeness of the record is told.</summary>
    public bool Expected { get; init; }

    /// <summary>Reads the canonical value.</summary>
    public required Func<Resident, FieldCipher, string?> Get { get; init; }

    /// <summary>Writes the canonical value; throws <see cref="FormatException"/> when it is not of the kind.</summary>
    public required Action<Resident, FieldCipher, string?> Set { get; init; }
}
